// A target with headers to precompile has to have a source.
