/// The labels of pages in German, French, Spanish and Russian, without accents; they count before a
/// colon only.
let foreignLabels: [String: PageLabel] = {
  let families: [(PageLabel, [String])] = [
    (.title(.title), ["titel", "titre", "titulo"]),
    (.title(.headline), ["uberschrift", "schlagzeile", "titular", "заголовок"]),
    (.duration, ["dauer", "lange", "duree", "duracion", "длительность", "хронометраж"]),
    (.source, ["quelle", "agentur", "agence", "fuente", "agencia", "источник"]),
    (.place(isDateline: false), ["ort", "lieu", "lugar", "место"]),
    (.date(field: "date"), ["datum", "veroffentlicht", "publie", "fecha", "publicado", "дата"]),
    (.language, ["sprache", "langue", "idioma", "язык"]),
    (
      .restrictions,
      [
        "einschrankung", "einschrankungen", "beschrankung", "beschrankungen", "nutzungsrechte",
        "nutzungsbedingungen", "sperrvermerk", "conditions d'utilisation", "restricciones",
        "restricciones de uso", "ограничения",
      ]
    ),
    (.rights, ["rechte", "droits", "derechos", "права"]),
    (.text(.description), ["beschreibung", "descriptif", "descripcion", "описание"]),
    (.text(.summary), ["zusammenfassung", "resume", "resumen"]),
    (.text(.script), ["skript", "guion"]),
    (
      .text(.shotlist),
      ["schnittliste", "bildfolge", "liste des plans", "lista de planos", "монтажный лист"]
    ),
    (
      .text(.note),
      ["hinweis an die redaktion", "hinweis an die redaktionen", "note aux redactions"]
    ),
  ]
  var labels: [String: PageLabel] = [:]
  for (label, names) in families {
    for name in names { labels[wordKey(name)] = label }
  }
  return labels
}()
