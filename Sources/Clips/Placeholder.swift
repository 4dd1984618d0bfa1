enum ClipsPlaceholder {}
