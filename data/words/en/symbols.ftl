# Text alternatives of the pictures in data/symbols, each named symbol-<name>. They are read where a picture stands alone.

## Answers; names; no picture

symbol-yes = Thumb up: yes
symbol-no = Thumb down: no
symbol-not-sure = Someone who shrugs: not sure
symbol-sometimes = A half-full circle: sometimes
symbol-very-happy = A big smile
symbol-happy = A smile
symbol-ok = A face that is just OK
symbol-sad = A sad face
symbol-very-sad = A very sad face
symbol-worried = A face with a worry
symbol-angry = A cross face
symbol-done = A tick: done
symbol-not-that = A cross: not that
symbol-heart = A heart
symbol-good = A green face with a smile: good
symbol-mixed = A yellow face with a wavy mouth: good and hard
symbol-hard = A red face with a sad mouth: hard
symbol-always = A full circle with a tick: always
symbol-never = An empty circle with a cross: never
symbol-dont-know = A head with a question mark: I do not know
symbol-rather-not-say = A mouth with a zip: I would rather not say
symbol-several = A list with two ticks: pick some
symbol-cards = Cards to sort
symbol-progress = A bar that is half full: how far we are

## What to do here; names; no picture

symbol-choose = A finger that points: pick one
symbol-back = An arrow back
symbol-go-on = An arrow on
symbol-skip = An arrow that jumps over a box: skip
symbol-stop = A stop sign
symbol-start-again = Arrows in a ring: start again
symbol-again = Arrows in a ring: say it again
symbol-menu = A board with a list
symbol-write = A pencil: write
symbol-record = A microphone: record
symbol-send = A tray with an arrow: send
symbol-kept = A tray with an arrow: kept
symbol-change = A note with a pencil: change it
symbol-delete = A bin: take it out
symbol-simple-words = The letters A, B, C: simple words
symbol-pictures = A picture
symbol-easy-read = A page with a picture and big words: Easy Read
symbol-read-aloud = A loud speaker: read aloud
symbol-language = A globe: languages
symbol-sign-language = Two hands: sign language
symbol-mat = A mat with three places: good, mixed, hard
symbol-line = A line from 0 to 10

## Talk; names; no picture

symbol-hello = A hand that waves
symbol-talk = A speech bubble
symbol-think = A thought bubble
symbol-why = A face that thinks
symbol-question = A question mark
symbol-listen = An ear: we listen
symbol-look = Two eyes: look
symbol-read = An open book
symbol-idea = A light bulb
symbol-complain = A megaphone
symbol-computer = A computer
symbol-robot = A robot
symbol-talk-to-person = Two people with a speech bubble: talk to a person
symbol-face-to-face = Two people who sit face to face
symbol-phone = A phone
symbol-video = A camera: video
symbol-text = A mobile phone
symbol-reach-me = A mobile phone with an arrow: reach me
symbol-email = An e-mail

## People; names; no picture

symbol-child = A child
symbol-young-person = A young person
symbol-parent-carer = A grown-up with a child
symbol-someone-else = Someone else
symbol-people = People
symbol-friend = Two friends
symbol-worker = A worker
symbol-teacher = A teacher
symbol-supporter = Two people side by side: someone helps you
symbol-young-volunteer = A young person with a star: young volunteer
symbol-inspector = A person with a magnifying glass: an inspector
symbol-nobody = An empty outline of a person: nobody is here

## The review; names; no picture

symbol-review = A magnifying glass over a house: a review
symbol-report = A book with a tick: the report
symbol-practice = The letter L: this is practice
symbol-plan = A plan
symbol-agree = Two hands that shake: agree
symbol-rights = Scales: your rights
symbol-promise = Hands in the shape of a heart: a promise
symbol-private = A closed door with a keyhole: private
symbol-locked = A lock: kept safe
symbol-slip = A closed envelope with a lock: a sealed note
symbol-not-yet = A closed gate and a clock: not open yet
symbol-over = A flag: it is over
symbol-open-now = A door: open

## When and where; names; no picture

symbol-calendar = A calendar
symbol-time = A clock
symbol-wait = An hour glass: wait
symbol-place = A pin: a place
symbol-home = A house: home
symbol-school = A school
symbol-bus = A bus
symbol-rest = A warm drink: have a rest
symbol-age = A birthday cake: how old you are

## Staying safe, and help; names; no picture

symbol-help-now = A life ring: help now
symbol-emergency = A blue light: 999
symbol-police = A police officer
symbol-safe = A shield: safe
symbol-danger = A warning sign
symbol-health = A hospital
symbol-away = Someone who runs
symbol-in-care = A house with a garden: in care
symbol-food = A fork and a knife
symbol-money = A pound note
symbol-pill = A pill
symbol-low = A cloud with rain: feel low
symbol-free = The word free
symbol-bed = A bed
symbol-play = A game
symbol-party = A party
symbol-friends = Two children hand in hand: friends
symbol-family = Two grown-ups and a child: family
symbol-doctor = A doctor or a nurse
symbol-job = A case: work
symbol-college = A college cap
symbol-letter = A letter
symbol-sleep = A face that sleeps
symbol-outside = A tree: outside
symbol-sport = A ball
symbol-music = Music
symbol-clothes = A T-shirt
symbol-night = The moon: night
symbol-key = A key
symbol-baby = A baby
symbol-star = A star
symbol-wheelchair = Someone in a wheelchair
symbol-moving-on = Steps up to a door: moving on
symbol-same-worker = One worker beside three days: the same worker

## My words, and leaving; names; no picture

symbol-mail = A letter in an envelope
symbol-me = Someone with a hand up: me
symbol-mine = A box of cards: my words
symbol-my-words = A speech bubble: my words
symbol-nothing = A cross: nothing
symbol-person = A person
symbol-print = A printer
symbol-save = A disk: save
symbol-thanks = Two hands: thank you
symbol-exit = A door: leave
symbol-switch = A round button: one switch
