//! What is found, in small files.
