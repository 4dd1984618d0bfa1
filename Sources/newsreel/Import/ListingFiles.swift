import Foundation

/// The files a path means: itself, or every file below a folder in order of name.
func listingFiles(at path: String) -> [String] {
  var isFolder: ObjCBool = false
  guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
  else { return [path] }
  let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
  return names.filter { name in
    !name.split(separator: "/").contains { $0.hasPrefix(".") }
  }.sorted().map { path.hasSuffix("/") ? path + $0 : path + "/" + $0 }
    .filter { isRegularFile($0) }
}

private func isRegularFile(_ path: String) -> Bool {
  let attributes = try? FileManager.default.attributesOfItem(atPath: path)
  guard let type = attributes?[.type] as? FileAttributeType else { return false }
  guard type == .typeSymbolicLink else { return type == .typeRegular }
  var isFolder: ObjCBool = false
  return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
}
