import Testing

@testable import Rights

/// Where pictures come from and what was agreed, checked or corrected has no effect; the same words
/// with a limit in them are never read as such.
@Suite struct PlainNoteTests {
  private static let published: Instant = 1_783_591_200

  private func answer(_ text: String) -> Verdict.Answer {
    let outlet = Profile(
      id: "ie", kind: "broadcaster", country: "IE", territories: ["IE", "GB"],
      platforms: ["tv", "radio", "digital", "social"], purposes: ["news"], clientOf: ["Kestrel"],
      memberOf: [], resells: false, archives: true, usesFromArchive: true,
      commerciallyFunded: true, edits: true)
    return evaluate(
      [parse(text, published: Self.published)], facts: ClipFacts(published: Self.published),
      profile: outlet, at: Self.published + 3600
    ).answer
  }

  @Test(arguments: plain) func aPlainNoteHasNoEffect(text: String) {
    #expect(answer(text) == .clear)
    #expect(parse(text).clauses.allSatisfy { $0.polarity == .info })
  }

  @Test(arguments: limited) func aNoteWithALimitInItIsNoNote(text: String) {
    #expect(answer(text) != .clear)
  }

  private static let plain = [
    "Released by the Navy, edited at source",
    "Provided by the armed forces press service",
    "Video supplied by the Alderholt fire brigade",
    "Home security camera footage",
    "Dashcam video; faces blurred at source",
    "Company b-roll, may be cut to length",
    "Handout video from the Ministry of Ports",
    "Published by the coast guard of Norway",
    "Verified by Kestrel newsroom; geolocated by Kestrel",
    "Signed parental consent is held by the agency for all minors appearing",
    "The uploader has given permission to Kestrel and its clients",
    "Kestrel accepts no liability for the accuracy of third-party content",
    "The agency could not independently verify the date of the footage",
    "No copyright claimed",
    "CORRECTION: amends spelling of mayor's name. Pictures unchanged.",
    "Audio mute from 00:33 to 00:41",
    "Images tournées par un témoin, authentifiées par l'agence",
    "Images de vidéosurveillance fournies par la gendarmerie",
    "L'agence n'a pas pu vérifier la date des images",
    "Bereitgestellt von der Feuerwehr Hollerau",
    "Aufnahmen einer Überwachungskamera",
    "Die Agentur übernimmt keine Haftung für die Richtigkeit",
    "Vídeo cedido por la Guardia Forestal",
    "Imágenes grabadas por un testigo",
    "La agencia no pudo verificar la fecha",
    "Видео предоставлено МЧС",
    "Снято очевидцем",
    "Не удалось проверить достоверность видео",
    "لقطات كاميرات المراقبة",
    "صورها شاهد عيان",
    "لا تتحمل الوكالة مسؤولية صحة المحتوى",
    "Imagens cedidas pela Marinha",
    "Vídeo gravado por uma testemunha",
    "Immagini girate da un testimone",
    "Video fornito dai Vigili del Fuoco",
  ]

  private static let limited = [
    "Released by the Navy for Ireland",
    "Released by the Navy under category 3",
    "Released by the Navy, tier 2",
    "Provided by the family on condition of anonymity",
    "Provided by the family, who ask for restraint",
    "Provided by the Ministry until Friday",
    "Provided by Kestrel to members",
    "Provided by Kestrel, subject to approval",
    "Filmed by a witness, consent pending",
    "Filmed by Kestrel exclusively",
    "Filmed by Kestrel and Ireland out",
    "Footage from the archive, licence required",
    "Home security camera footage, zulbrek",
    "Home security camera zulbrek vimquo",
    "Dashcam video not for Ireland",
    "Company b-roll for trade shows",
    "Drone footage, TV only",
    "Handout video without web",
    "Consent is held by the agency for broadcast",
    "Permission granted by the uploader for 30 days",
    "Permission granted by the uploader for Ireland",
    "The uploader has given permission to Kestrel alone",
    "The uploader has given permission to Kestrel in Brazil",
    "The uploader has given permission except for social",
    "Rights cleared in perpetuity in Ireland",
    "Kestrel accepts no liability for use in Ireland",
    "Kestrel accepts no liability and no web",
    "Amends restrictions",
    "Amends embargo",
    "Corrects terms",
    "Amends territory",
    "Corrects credit",
    "Video unchanged, restrictions changed",
    "May be edited by members",
    "May be cut to length by Irish broadcasters",
    "Provided by the Navy resle",
    "Released by the Navy at grade four",
    "Images tournées par un témoin, sous réserve",
    "Images fournies par la gendarmerie pour le JT",
    "Fournies par la gendarmerie jusqu'à vendredi",
    "Bereitgestellt von der Polizei für Fahndungszwecke",
    "Bereitgestellt von der Polizei unter Auflagen",
    "Vídeo cedido por la Guardia para Brasil",
    "Vídeo cedido por la familia hasta el viernes",
    "Видео предоставлено МЧС для Бразилии",
    "Снято очевидцем с условием",
    "صورها شاهد عيان بشرط",
    "Imagens cedidas pela Marinha com condições",
    "Immagini fornite dalla polizia per il Brasile",
  ]
}
