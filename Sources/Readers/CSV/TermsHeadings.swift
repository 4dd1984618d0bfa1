/// What the columns of terms are called in the languages that are read (RIGHTS 13.11): letters and
/// digits alone, in small letters.
enum TermsHeadings {
  /// The headings of a column of terms; empty for other columns.
  static func of(_ column: TableColumn) -> [String] {
    switch column {
    case .restrictions: restrictions
    case .territory: territory
    case .platform: platform
    case .embargo: embargo
    case .expires: expires
    case .note: note
    default: []
    }
  }

  private static let restrictions = words(
    """
    restrictions restriction rights usage usageterms usagerestrictions userestrictions usagerights
    terms conditions termsofuse termsandconditions conditionsofuse rightsandrestrictions
    restrictionsummary usageconditions rightsusageterms
    restricciones restricción restriccion derechos condiciones condicionesdeuso términos terminos
    términosdeuso terminosdeuso uso
    droits termes conditionsdutilisation utilisation conditionsdusage
    einschränkungen einschränkung beschränkungen beschränkung rechte nutzung nutzungsrechte
    nutzungsbedingungen bedingungen auflagen verwendung sendebeschränkungen
    ограничения ограничение права условия условияиспользования использование
    القيود قيود الحقوق حقوق الشروط شروط شروطالاستخدام الاستخدام
    restrições restrição direitos condições termosdeuso
    restrizioni restrizione diritti condizioni terminiduso
    """)

  private static let territory = words(
    """
    territory territories regions territorio territorios territoire territoires
    territorium territorien gebiet gebiete verbreitungsgebiet
    территория территории регионы الإقليم الأقاليم المنطقة المناطق território territórios territori
    """)

  private static let platform = words(
    """
    platform platforms plataforma plataformas plateforme plateformes plattform plattformen
    платформа платформы المنصة المنصات piattaforma piattaforme
    """)

  private static let embargo = words(
    """
    embargo embargoed embargoeduntil embargountil embargotime embargodate notbefore holduntil
    notforusebefore embargohasta noantesde nopublicarantesde embargojusquau embargojusqua pasavant
    sperrfrist sperrfristbis nichtvor эмбарго эмбаргодо неранее الحظر حظرالنشر حظر embargoaté
    """)

  private static let expires = words(
    """
    expires expiry expirydate expiration expirationdate expireson licenceend licenseend licenceends
    licenseends licenceuntil licenseuntil licenceexpiry licenseexpiry licenceexpires licenseexpires
    licenceenddate licenseenddate licencevaliduntil licensevaliduntil rightsexpire rightsexpiry
    rightsend validuntil validto validthrough usableuntil useuntil useby
    caducidad vencimiento válidohasta validohasta findelicencia expira finlicencia
    dateexpiration datedexpiration valablejusquau valablejusqua validejusquau findelicence expirele
    gültigbis lizenzende lizenzbis nutzbarbis ablauf ablaufdatum verwendbarbis
    действительнодо срокдействия истекает окончаниелицензии
    تاريخالانتهاء صالححتى انتهاءالترخيص ينتهي validade validoaté scadenza validofinoal
    """)

  private static let note = words(
    """
    note notes ednote ednotes editorsnote editorsnotes notetoeditors notestoeditors eds editornote
    nota notas notaaloseditores notasalosredactores notealarédaction noteauxrédactions
    hinweis hinweise anmerkung anmerkungen bemerkung bemerkungen redaktionellerhinweis
    примечание примечания редакторам ملاحظة ملاحظات
    """)

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
