# The kinds of questions: faces, piles, numbers, what is not answered, and how much is still to come.
# Awaiting a check by children, young people and a safeguarding lead.

### Choices that all reviews share; more stand in common.ftl

choice-worried = 😟 Worried
    .symbol = worried
choice-angry = 😠 Angry
    .symbol = angry
choice-always = Always
    .symbol = always
choice-never = Never
    .symbol = never
choice-none = None of these
    .symbol = nothing
choice-other = Something else
    .symbol = someone-else

### The piles that cards are sorted into

pile-good = Good
    .symbol = good
pile-mixed = In between
    .symbol = mixed
pile-hard = Hard
    .symbol = hard

### Answers that are none, and answers of many parts

choice-dont-know = I don't know
    .symbol = dont-know
choice-rather-not-say = I'd rather not say
    .symbol = rather-not-say
button-dont-know = I don't know
    .symbol = dont-know
button-rather-not-say = I'd rather not say
    .symbol = rather-not-say
answer-picked = { $picked }
    .symbol = done
answer-kept-as = Thank you. I kept: { $picked }.
    .symbol = kept
answer-kept-both = Thank you. I kept: { $picked }. I kept your words too.
    .simple = I kept: { $picked }. I kept your words too.
    .symbol = kept
kept-unsure = That is fine. You do not have to know.
    .symbol = dont-know
kept-private = That is fine. You do not have to say.
    .symbol = rather-not-say

### How much is still to come

progress-more = About { $count } more after this.
    .simple = About { $count } more.
    .symbol = progress
progress-most = Up to { $count } more after this.
    .simple = Up to { $count } more.
    .symbol = progress
progress-last = This is the last one.
    .symbol = progress

### How each kind is answered

how-several = Pick all that fit. Then press Done.
    .symbol = several
how-cards = Put each one in a pile: Good, In between or Hard.
    .simple = Is it good, in between or hard?
    .symbol = cards
how-line = Pick a number, or type it.
    .simple = Pick a number.
    .symbol = line
terminal-how-several = You can type more than one, like: 1, 3
    .symbol = several
terminal-how-cards = Is each one good, in between or hard? Type it, like: 1 good, 2 hard
    .simple = Type it, like: 1 good, 2 hard
    .symbol = cards
terminal-how-line = Type a number from 0 to 10.
    .symbol = line
telegram-how-several = Tap all that fit, then Done. You can type them too.
    .simple = Tap all that fit. Then tap Done.
    .symbol = several
telegram-how-cards = One card at a time: tap good, in between or hard.
    .simple = Is it good, in between or hard?
    .symbol = cards
telegram-how-line = Tap a number, or type it.
    .simple = Tap a number.
    .symbol = line
telegram-leave-out = Leave it out
    .symbol = skip
telegram-sort-again = Start again
    .symbol = start-again
choices-more = More
    .symbol = go-on
choices-fewer = Back
    .symbol = back
terminal-more = Type more to see more.
    .symbol = go-on
telegram-more = More
    .symbol = go-on
telegram-fewer = Back to the first ones
    .symbol = back
mat-label = Three piles for the cards
    .symbol = mat
mat-now = Next card:
    .symbol = cards
mat-left = Still to sort:
    .symbol = cards
mat-sorted = All cards are in a pile. Press Done, or tap a card to move it.
    .simple = All are in a pile. Press Done.
    .symbol = done
pick-one-first = Please pick one first.
    .symbol = choose
button-done = Done
    .symbol = done
choose-several = I did not get that. You can pick, or type what fits, like: { $example }.
    .simple = Please pick. Or type: { $example }.
    .symbol = several
choose-cards = I did not get that. You can pick, or type it, like: { $example } good.
    .simple = Please pick. Or type: { $example } good.
    .symbol = cards
choose-line = I did not get that. Please pick a number from 0 to 10.
    .simple = Please pick a number from 0 to 10.
    .symbol = line
cards-left = And how about these: { $left }? You can type them too, or skip.
    .simple = And these: { $left }?
    .symbol = cards
line-between = Is it more { $low } or more { $high }? Please pick one number.
    .simple = Is it more { $low } or { $high }?
    .symbol = line
summary-line = { $question } — { $number } ({ $low }; { $high })
    .symbol = line
