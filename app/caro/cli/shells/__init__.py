"""What `caro init` prints: a script for each shell that joins caro to its line editor and its history."""
