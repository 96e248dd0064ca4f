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

page-level-title = How shall I talk?
page-level-usual = Usual words
page-level-simple = Simple words
page-level-symbol = Words and pictures
page-hard-word = What is “{ $word }”?
page-hard-words = What do these words mean?

### The page of all pictures; no picture

page-symbols-title = All the pictures
page-symbols-link = About the pictures
page-symbols-lead = These are the pictures that stand beside our words. Each one says whose work it is.
    .simple = These are our pictures. Each says who made it.
page-symbols-missing = This picture is not there yet
page-symbols-notices = What the makers ask us to keep with them
