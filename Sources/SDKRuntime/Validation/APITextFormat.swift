/// The formats that a violation names.
@_exported public import TextFormats
