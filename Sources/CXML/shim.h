#include <libxml/xmlversion.h>
// ICU's headers define their types a second time beside Foundation's own copy of ICU. Only
// encoding handlers, which newsreel never touches, would show them.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>
