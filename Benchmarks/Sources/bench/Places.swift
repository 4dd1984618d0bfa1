/// A few dozen places, written as agencies write them.
enum Places {
  static let all: [(city: String, country: String, code: String)] = [
    ("Kyiv", "Ukraine", "UA"), ("Gaza City", "Palestine", "PS"), ("London", "United Kingdom", "GB"),
    ("Washington", "United States", "US"), ("New York", "United States", "US"),
    ("Paris", "France", "FR"), ("Berlin", "Germany", "DE"), ("Moscow", "Russia", "RU"),
    ("Beijing", "China", "CN"), ("Tokyo", "Japan", "JP"), ("Delhi", "India", "IN"),
    ("Brussels", "Belgium", "BE"), ("Rome", "Italy", "IT"), ("Madrid", "Spain", "ES"),
    ("Cairo", "Egypt", "EG"), ("Ankara", "Turkey", "TR"), ("Tehran", "Iran", "IR"),
    ("Nairobi", "Kenya", "KE"), ("Lagos", "Nigeria", "NG"), ("Sydney", "Australia", "AU"),
    ("Brasilia", "Brazil", "BR"), ("Bogota", "Colombia", "CO"), ("Lima", "Peru", "PE"),
    ("Santiago", "Chile", "CL"), ("Ottawa", "Canada", "CA"), ("Mexico City", "Mexico", "MX"),
    ("Warsaw", "Poland", "PL"), ("Łódź", "Poland", "PL"), ("Prague", "Czechia", "CZ"),
    ("Vienna", "Austria", "AT"), ("Zürich", "Switzerland", "CH"), ("Oslo", "Norway", "NO"),
    ("Stockholm", "Sweden", "SE"), ("Helsinki", "Finland", "FI"), ("Athens", "Greece", "GR"),
    ("Sofia", "Bulgaria", "BG"), ("Tbilisi", "Georgia", "GE"), ("Yerevan", "Armenia", "AM"),
    ("Kabul", "Afghanistan", "AF"), ("Islamabad", "Pakistan", "PK"), ("Dhaka", "Bangladesh", "BD"),
    ("Hanoi", "Vietnam", "VN"), ("Bangkok", "Thailand", "TH"), ("Manila", "Philippines", "PH"),
    ("Seoul", "South Korea", "KR"), ("Suva", "Fiji", "FJ"), ("Apia", "Samoa", "WS"),
    ("Reykjavik", "Iceland", "IS"), ("Valletta", "Malta", "MT"), ("Nouméa", "New Caledonia", "NC"),
  ]

  static let agencies = [
    "Skyline Pictures", "Meridian News", "Northwire", "Harbour Video", "Pan Sports", "Eyewitness",
    "Capital Pool", "Archive House", "Pacific Pool", "Delta Wire", "Orient Vision", "Atlas",
  ]

  static let restrictions = [
    "Access all", "No access Russia", "No access USA", "No resale. No archive.",
    "News use only", "NO USE AFTER 30 DAYS", "Must credit on screen", "No access Japan / NHK",
    "Editorial use only. No social media.", "Broadcast: none. Digital: no access UK", "See script",
    "Part must courtesy the uploader", "No use by sports channels", "Max 3 minutes per programme",
  ]
}
