import GRDB

extension CatalogueError {
  init(_ error: any Error, path: String) {
    switch error {
    case let error as CatalogueError: self = error
    case is CancellationError: self = .cancelled
    case let error as DatabaseError: self.init(database: error, path: path)
    default: self = .failed(path: path, detail: String(describing: error))
    }
  }

  private init(database error: DatabaseError, path: String) {
    let detail = error.message ?? "code \(error.extendedResultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .corrupt(path: path, detail: detail)
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path: path)
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_CANTOPEN, .SQLITE_AUTH, .SQLITE_IOERR:
      self = .unreachable(path: path, detail: detail)
    case .SQLITE_INTERRUPT: self = .cancelled
    default: self = .failed(path: path, detail: detail)
    }
  }
}
