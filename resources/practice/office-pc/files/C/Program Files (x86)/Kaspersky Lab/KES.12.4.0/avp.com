A practice file. It stands for a program and does nothing.
