# Three levels of words: usual, simple, and simple with pictures. And hard words, explained on the spot.
# Awaiting a check by children, young people and a safeguarding lead.

level-now-usual = OK, I use my usual words again.
    .symbol = read
level-now-simple = I will use simple words from now on. Take all the time you need.
    .simple = I will use simple words. Take your time.
    .symbol = simple-words
level-now-symbol = I will use simple words and pictures from now on.
    .simple = I will use simple words and pictures.
    .symbol = pictures

button-use-pictures = Use pictures
    .symbol = pictures
button-usual-words = Use the usual words
    .symbol = read
button-ask-word = What does a word mean?
    .symbol = question

explain-word = Tell me which word. You can ask: what does "review" mean?
    .simple = You can ask: what does "review" mean?
    .symbol = question

### On the page; no picture

level-title = How shall I talk?
level-usual = Usual
level-simple = Simple
level-symbol = Pictures
hard-word = What is “{ $word }”?
hard-words = What do these words mean?
hard-word-ask = What does “{ $word }” mean?
hard-word-type = To know what “{ $word }” is, type: what is { $word }

### The page of all pictures; no picture

pictures-title = All the pictures
pictures-link = About the pictures
pictures-lead = These are the pictures that stand beside our words. Each one says whose work it is.
    .simple = These are our pictures. Each says who made it.
pictures-missing = This picture is not there yet
pictures-notices = What the makers ask us to keep with them
