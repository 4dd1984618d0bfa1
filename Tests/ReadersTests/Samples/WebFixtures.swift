import Readers

/// Small documents of our own for each format, each with the traps of that format.
enum WebFixtures {
  static let all: [(kind: DocumentKind, text: String)] = [
    (.ninjs, ninjs), (.apMediaAPI, ap), (.digitalwires, digitalwires), (.ytDlp, ytDlp),
    (.ytDlp, playlist), (.csv, table), (.jsonFeed, jsonFeed), (.vmh, hub), (.vmh, exiftool),
    (.html, linkedPage), (.html, openGraphPage), (.html, microdataPage), (.warc, archive),
    (.wire, wire), (.wire, anpa),
  ]

  static let ninjs = """
    [{"URI":"urn:a:1","Type":"video","version":2,"pubstatus":"Usable","versioncreated":"",
    "FirstCreated":"2024-03-05T15:06:07Z","headlines":[{"role":"sub","value":"Further"},
    {"role":"main","value":"Ferry leaves the old quay"}],"slugline":"FERRY-QUAY",
    "description_text":"The ferry left at noon. Nobody was hurt.",
    "description_html":"<p>The ferry left at noon.</p><p>Nobody was hurt.</p>",
    "bodies":[{"role":"script","contentType":"text/html","value":"<p>Script <b>text</b></p>"}],
    "located":"Bergen, Norway","usageTerms":"No use Sweden. Mandatory credit Fjord TV",
    "edNote":"ARCHIVEONLY","copyrightHolder":{"name":"Fjord TV"},"infosources":[{"name":"Fjord"}],
    "embargoedUntil":"2030-01-01T00:00:00Z","expires":"2031-01-01","keywords":["ferry","quay"],
    "subject":[{"code":"medtop:1","name":"transport"}],"people":[{"name":"Ann Berg"}],
    "rightsInfo":{"langId":"odrl","encodedRights":"{}"},"x_own":{"deep":[1,2]},
    "renditions":{"main":{"href":"https://f.example/1.mp4","mimetype":"video/mp4","width":1920,
    "height":1080,"sizeinbytes":"1000","duration":92480},"main":{"href":"https://f.example/2.mov"},
    "dead":{"mimetype":"video/mp4"}},
    "associations":{"pic":{"uri":"urn:a:p","type":"picture","headline":"A picture"},
    "cut":{"uri":"urn:a:v","type":"video","renditions":{"low":{"href":"https://f.example/3.mp4"}}}}},
    {"guid":"urn:a:2","type":"composite","title":"Evening list","associations":[
    {"uri":"urn:a:1","type":"video","headline":"Ferry leaves the old quay"},
    {"uri":"urn:a:3","type":"text","headline":"Tolls rise","body_text":"Tolls rise in May."}]}]
    """

  static let ap = """
    {"api_version":"2.2","data":{"next_page":"https://n.example","items":[{"item":{"uri":"https://n.example/i/9?x=1",
    "altids":{"itemid":"a9","friendlykey":"24"},"version":3,"type":"video","headline":"Bees move in",
    "title":"France Bees","slugline":"France Bees (CR)","headline_extended":"Bees move onto the roof",
    "datelinelocation":{"city":"Lyon","countrycode":"FRA","countryname":"France"},
    "firstcreated":"2024-04-26T10:40:00Z","pubstatus":"usable","provider":"AP","ednote":"NO USE SPAIN",
    "usageterms":["Editorial use only.","Clients Only"],"nitf":{"body_html":"<p>Bees.</p>"},
    "script":"LYON BEES\\nRESTRICTIONS: AP CLIENTS ONLY","place":[{"name":"Paris","creator":"Machine"}],
    "renditions":{"main":{"href":"https://n.example/9.mp4","type":"video","duration":74600},
    "locked":{"type":"video","pricetag":"x"}},
    "associations":{"1":{"uri":"u1","altids":{"itemid":"s1"},"type":"picture","headline":"One"},
    "5":{"altids":{"itemid":"s5"},"type":"picture","headline":"Five"}}}}]}}
    """

  static let digitalwires = """
    {"format":"digitalwires@0.9.1","urn":"urn:newsml:d.example:1","version":4,"headline":"Die Fähre",
    "kicker":"Hafen","teaser":"Sie fährt.","article_html":"<section><p>Eins.</p><p>Zwei.</p></section>",
    "dateline":"Kiel (d) - ","language":"de","urgency":"5","pubstatus":"canceled","signal":"sig:update",
    "version_created":"2025-01-23T14:10:47+01:00","embargoed":null,"usageterms":"Nur mit Vertrag",
    "ednotes":[{"role":"x:embargo","ednote":"Sperrfrist heute 19 Uhr","is_publishable":true},
    {"role":"x:contacts","ednote":"Anna Meer +49 1","is_publishable":false}],
    "categories":[{"type":"dnltype:genre","name":"Meldung"},{"type":"dnltype:dpasubject","name":"Schiff",
    "qcode":"s:1"},{"type":"dnltype:provider","name":"d"}],"associations":[]}
    """

  static let ytDlp = """
    {"id":"v1","title":"Fog over the harbour","fulltitle":"Fog over the harbour","duration":61.5,
    "extractor":"x","webpage_url":"https://t.example/v1","upload_date":"20230105","timestamp":null,
    "uploader":null,"channel":"Harbour","tags":["fog"],"view_count":1200,"like_count":null,
    "formats":[{"format_id":"18","ext":"mp4","url":"https://t.example/1.mp4","vcodec":"avc1"},
    {"format_id":"140","ext":"m4a","url":"https://t.example/1.m4a","vcodec":"none","acodec":"mp4a"},
    {"format_id":"sb","ext":"mhtml","url":"https://t.example/sb","vcodec":"none","acodec":"none"},
    {"format_id":"hls","protocol":"m3u8_native","url":"https://t.example/1.m3u8"}],
    "thumbnails":[{"url":"https://t.example/1.jpg"}],"thumbnail":"https://t.example/1.jpg",
    "chapters":[{"start_time":0,"end_time":20,"title":"Quay"},{"start_time":20,"end_time":61.5}],
    "http_headers":{"User-Agent":"x"},"subtitles":{"en":[{"url":"https://t.example/en.vtt"}]}}
    """

  static let playlist = """
    {"_type":"playlist","id":"PL1","title":"Most viewed","webpage_url":"https://t.example/p","entries":[
    {"_type":"url","id":"a","url":"https://t.example/a","title":"Alpha","duration":10},null,
    {"_type":"video","id":"b","title":"Beta","formats":[]},
    {"_type":"playlist","id":"PL2","title":"Inner","entries":[]}]}
    """

  static let table = #"""
    rank;Story number;headline;length;date;agency;country;usage;embargo;tags;view count;note
    1;77;"Lanterns; ""wide""";0:01:02;2023-01-02;Lake TV;Kenya;"No archive
    No use Japan";2030-01-01;a|b;1,054;ok
    1;78;'=1+1;PT5S;12/Mar/2024 06:00;;;NONE;until told;;;-
    4;;Choir;x;;;;See script;;;;
    """#

  static let jsonFeed = """
    {"version":"https://jsonfeed.org/version/1.1","title":"Top clips","next_url":"https://j.example/2",
    "items":[{"id":7,"title":"","content_html":"<p>One &amp; two</p><script>x()</script>",
    "attachments":[{"url":"https://j.example/7.mp4","mime_type":"video/mp4","duration_in_seconds":"9"}]},
    {"url":"https://j.example/8","title":"Eight","date_published":"2024-01-01T10:00:00+02:00"}]}
    """

  static let hub = """
    {"photoVideoMetadataIPTC":{"headline":{"fr":"Le pont","en":"The bridge"},"description":"It opens.",
    "locationsCreated":[{"city":{"en":"Cork"},"countryName":"Ireland"}],"editorialDurations":["02:04"],
    "dateReleased":"2020-05","rightsUsageTerms":{"en":"No use UK"},"feedIdentifier":"Hub TV",
    "language":"EN","mediaType":"video/mp4","personsShown":[{"name":{"en":"Mary Roe"}}]}}
    """

  static let exiftool = """
    [{"SourceFile":"a.mov","XMP-photoshop:Headline":"Night train","XMP-dc":{"Rights":"(c) X",
    "Description":"It leaves."},"XMP-xmpDM:ReleaseDate":"2021:02:03 04:05:06","QuickTime:Duration":"20.5 s",
    "XMP-xmpRights:UsageTerms":"Editorial use only","File:MIMEType":"video/quicktime",
    "XMP-iptcExt:LocationCreated":[{"City":"Graz","CountryName":"Austria"}]}]
    """

  static let linkedPage = """
    <!doctype html><html lang=en><title>Bridge | Valley</title><meta property=og:site_name content=Valley>
    <script type="application/ld+json"><![CDATA[ // lead
    {"@graph":[{"@type":"WebPage","headline":"Bridge reopens","mainEntity":{"@type":"schema:VideoObject",
    "@id":"#v","NAME":"null","description":"<p>Dawn &amp; wind</p>","duration":"PT1M5S",
    "contentUrl":"https://c.example/1.mp4","uploadDate":"2023-09-03","hasPart":[{"@type":"Clip",
    "name":"Start","startOffset":0,"endOffset":"9"}],"contentLocation":{"@type":"Place","name":"Graz, Austria"},
    "interactionStatistic":{"interactionType":{"@type":"WatchAction"},"userInteractionCount":12}}}]}]]></script>
    <script type="application/ld+json">{"@type":"VideoObject","contentUrl":"https://c.example/1.mp4",
    "conditionsOfAccess":"Clients only",}{"@type":"ItemList","name":"Most viewed","itemListElement":[
    {"position":"2","url":"https://o.example/2","name":"Other"},{"position":1,"item":{"@id":"#v"}}]}</script>
    <p>Text</p></html>
    """

  static let openGraphPage = """
    <html><head><meta property="og:type" content="video.other"><meta property="og:title" content="A &lt;b&gt;">
    <meta property="og:video" content="https://c.example/p"><meta property="og:video:type" content="text/html">
    <meta property="og:video" content="https://c.example/1.mp4"><meta property="og:video:width" content="640">
    <meta property="og:locale" content="fr_FR"><meta property="video:duration" content="83"></head></html>
    """

  static let microdataPage = """
    <html lang=de><body><div itemscope itemtype="http://schema.org/VideoObject"><h1 itemprop=name>Der Zug</h1>
    <meta itemprop=duration content=PT20S><span itemprop=usageInfo>Kein Archiv</span>
    <link itemprop=contentUrl href="https://c.example/z.mp4"></div></body></html>
    """

  static let archive =
    "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 1\r\n\r\nx\r\n\r\n"
    + response("<html><title>x</title>" + openGraphPage)
    + "WARC/1.1\nWARC-Type: conversion\nContent-Type: text/plain\nContent-Length: 61\n\n"
    + "STORY: Night ferry\nDURATION: 0:20\nRESTRICTIONS: No use Norway\n\n"

  static func response(_ page: String, head: String = "Content-Type: text/html") -> String {
    let message = "HTTP/1.1 200 OK\r\n" + head + "\r\n\r\n" + page
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://c.example/\r\n"
      + "WARC-Date: 2023-02-01T08:00:00Z\r\nContent-Length: \(message.utf8.count)\r\n\r\n" + message
      + "\r\n\r\n"
  }

  static let wire =
    "\u{1}fjd0123 4 pol 250 ferry-quay\r\n\u{2}\r\nFerry leaves the old quay\r\n\r\n"
    + "EDS: No use Sweden\r\nBergen (fjd) - It left.\r\n\u{3}\r\n051506 GMT Mar 24\r\n\u{4}"

  static let anpa =
    "\u{16}\u{16}\u{1}a0451\u{1F}fn\r\nb i\u{13}\u{11} bc-EU-Ferry-Quay 03-05 0250\r\n\u{2}"
    + "^BC-EU-Ferry-Quay, 1st Ld-Writethru,<\r\n^Ferry leaves the old quay<\r\n"
    + "^Eds: No use Sweden. UPDATES with quotes.<\r\n^By ANN BERG=<\r\n"
    + "   BERGEN, Norway (FN) _ The ferry left.\r\n   Nobody was hurt.\r\n"
    + "\u{3}FN-NY-03-05-24 1506GMT\r\n\u{4}"
}
