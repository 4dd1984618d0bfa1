enum ReadersPlaceholder {}
