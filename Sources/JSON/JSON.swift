// Made by a later commit.
