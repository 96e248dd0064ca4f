# Words that are used all over: choices, buttons, the welcome, short notices, names.
# The message is the usual form, `.simple` the simple one where it differs.

### Choices that all reviews share

choice-yes = Yes
    .symbol = yes
choice-no = No
    .symbol = no
choice-not-sure = I am not sure
    .symbol = not-sure
choice-sometimes = Sometimes
    .symbol = sometimes
choice-happy = 🙂 Happy
    .symbol = happy
choice-ok = 😐 OK
    .symbol = ok
choice-sad = 🙁 Sad
    .symbol = sad

### Buttons

button-skip-question = Skip
    .symbol = skip
button-go-back-change-answer = Go back
    .symbol = back
button-stop-pause = Stop
    .symbol = stop
button-start-again = Start again
    .symbol = start-again
button-resume = Go on
    .symbol = go-on
button-carry-on = Go on
    .symbol = go-on
button-not-what-i-meant = None of these
    .symbol = not-that
button-help-now = Help now
    .symbol = help-now
button-get-help-now = Help now
    .symbol = help-now
button-leave-contact = Let someone contact me
    .simple = You can call me
    .symbol = reach-me
button-greet = Start
    .symbol = hello
button-menu = Menu
    .symbol = menu
button-give-views-start = Say what I think
    .symbol = talk
button-book-start = Book a talk
    .symbol = calendar
button-book-cancel = Cancel my talk
    .symbol = not-that
button-affirm = Yes
    .symbol = yes
button-deny = No
    .symbol = no
button-repeat = Say it again
    .symbol = again
button-slower-simpler = Simple words
    .symbol = simple-words
button-read-aloud = Read it to me
    .symbol = read-aloud
button-talk-to-human = Talk to a person
    .symbol = talk-to-person
button-choose-in-person = Face to face
    .symbol = face-to-face
button-choose-phone = By phone
    .symbol = phone
button-choose-video = By video
    .symbol = video
button-group-meeting = In a group
    .symbol = people
button-change-language = Change language
    .symbol = language
button-delete-my-data = Take my words out
    .symbol = delete
button-is-it-a-robot = Are you a robot?
    .symbol = robot
button-ask-what-is-review = What is this about?
    .symbol = review
button-ask-who-are-you = Who are you?
    .symbol = computer
button-ask-why-me = Why me?
    .symbol = why
button-ask-how-long = How long is it?
    .symbol = time
button-ask-when-where = When and where?
    .symbol = place
button-ask-who-can-take-part = Who can take part?
    .symbol = people
button-ask-confidentiality = Is it private?
    .symbol = private
button-ask-what-happens-next = What happens next?
    .symbol = go-on
button-ask-results-report = What was found?
    .symbol = report
button-ask-data-privacy = What do you keep?
    .symbol = kept
button-ask-complaint = I want to complain
    .symbol = complain
button-ask-rights = What are my rights?
    .symbol = rights
button-ask-the-promise = What is The Promise?
    .symbol = promise
button-ask-who-is-care-inspectorate = Who checks care?
    .symbol = inspector
button-ask-young-inspection-volunteer = Who are the young volunteers?
    .simple = Who are the young helpers?
    .symbol = young-volunteer
button-ask-become-volunteer = Can I be a volunteer?
    .simple = Can I help too?
    .symbol = young-volunteer
button-ask-supporter = Can someone be with me?
    .symbol = supporter
button-ask-easy-read = Is there Easy Read?
    .symbol = easy-read
button-ask-bsl = Is there BSL?
    .symbol = sign-language
button-ask-other-language = Other languages
    .simple = Can I use my language?
    .symbol = language
button-out-of-scope = Something else
    .symbol = question
button-smalltalk = Just chat
    .symbol = talk
button-goodbye = Bye
    .symbol = hello
button-abuse-of-bot = I am fed up
    .symbol = angry

### Short notices

too-long =
    That is too long for me. Please send it in parts.
    .simple = That is too long. Please send a bit at a time.
    .symbol = write
unknown-button =
    That button is from before. Please pick one that is here now.
    .simple = That button is old. Please pick a new one.
    .symbol = choose
empty-message =
    I got a message with no words in it. Please try again.
    .simple = I saw no words. Please try again.
    .symbol = write

### The welcome

welcome-hello = Hello, I am Blether.
    .symbol = hello
welcome-computer =
    I am a computer, not a person.
    .simple = I am a computer. I am not a person.
    .symbol = computer
welcome-practice =
    This is for practice. Nobody reads it. You can try it out.
    .simple = This is practice. Nobody reads it.
    .symbol = practice
welcome-open =
    You can say what you think here.
    .symbol = open-now
welcome-open-until =
    You can say what you think here until { $date }.
    .symbol = open-now
welcome-coming =
    This one is not open here yet.
    .symbol = not-yet
welcome-coming-on =
    This one is not open yet. It opens on { $date }.
    .simple = This one is not open yet.
    .symbol = not-yet
welcome-closed =
    This one is over, so I can't take your views on it. The report is not out yet.
    .simple = This one is over. The report is not out yet.
    .symbol = over
welcome-reported =
    This one is over, so I can't take your views on it. Its report is out.
    .simple = This one is over. The report is out.
    .symbol = report
welcome-stop =
    You can stop at any time. If you feel unsafe or upset, press Help now.
    .simple = You can stop at any time. If you are not safe, press Help now.
    .symbol = stop
welcome-what-now = What would you like to do?
    .symbol = choose

### Who people are

audience-child = I am a child
    .symbol = child
audience-young-person = I am a young person
    .symbol = young-person
audience-parent-carer = I am a parent or carer
    .symbol = parent-carer
audience-other = I am someone else
    .symbol = someone-else

### Where a review stands

status-coming = Not open yet
    .symbol = not-yet
status-open = Open now
    .symbol = open-now
status-closed = Over
    .symbol = over
status-reported = Report is out
    .symbol = report

### What is missing before a live review may open; for staff

ready-operator = No operator is set: add `name` to data/operator.yml.
ready-contact = No contact is set for the operator: add `contact` to data/operator.yml.
ready-lead = No safeguarding lead is named in data/operator.yml.
ready-lead-key = The safeguarding lead has no key in data/operator.yml, so alerts can't be sealed.
ready-lead-hours = The hours of the safeguarding lead are not set in data/operator.yml.
ready-deputy = No deputy is named in data/operator.yml.
ready-deputy-hours = The hours of the deputy are not set in data/operator.yml.
ready-keep = How long things are kept is not set: write `keep` in data/operator.yml, as your data protection officer decides. Until then views go after { $months } months.
ready-hours-unclear = The hours of the safeguarding lead can't be read: write them like Mon-Fri 09:00-17:00 in data/operator.yml.
ready-nowhere-to-tell = The lead has no e-mail and there is no webhook in data/operator.yml: alerts wait in the staff room only.
ready-one-key = Alerts are sealed to one key alone. Add the deputy's key or a `recovery_key`, or losing it loses their words.
ready-test-alert = Nobody has answered a test alert in the last 30 days: `blether test-alert` raises one.
trouble-gate-layer = The safety gate is not whole: its layer `{ $layer }` does not work. The other layers read on, but more is missed. Mend its files in data/safety and start again.
trouble-nowhere =
    { $count ->
        [one] 1 alert could be stored nowhere, and its message has not come again. Look at the disk and the log now.
       *[other] { $count } alerts could be stored nowhere, and their messages have not come again. Look at the disk and the log now.
    }
trouble-spool-waiting =
    { $count ->
        [one] 1 alert waits outside the database, where nobody sees it. It comes in by itself when the database takes it.
       *[other] { $count } alerts wait outside the database, where nobody sees them. They come in by themselves when the database takes them.
    }
trouble-spool-shut =
    { $count ->
        [one] 1 alert in the spool can't be opened with this machine's key. Put the old `var/keys/contact.key` back.
       *[other] { $count } alerts in the spool can't be opened with this machine's key. Put the old `var/keys/contact.key` back.
    }
trouble-spool-full = The spool is nearly full: { $free } of { $slots } places are free. Mend the database now: when it is full, alerts can be stored nowhere.
trouble-spool-broken = The spool can't be read. If the database fails now, alerts can be stored nowhere. Look at the disk.
trouble-errand = Something that delivers alerts or tells people failed just now. It is tried again every few seconds; the log says what it was.
trouble-outbox =
    { $count ->
        [one] 1 notice by { $way } was not taken and is tried again. Until then nobody hears of its alert that way.
       *[other] { $count } notices by { $way } were not taken and are tried again. Until then nobody hears of their alerts that way.
    }
trouble-by-email = e-mail
trouble-by-webhook = webhook
ready-pictures = { $count } pictures are not built, such as { $names }: run `make setup`. Until then the page shows words alone.
ready-questions = The review { $review } has no questions.
ready-areas = The review { $review } names no areas.
ready-no-number = { $area }: the directory has no protection number that may be shown.
ready-unchecked = { $area }: nobody has checked { $number } (`checked_by` and `checked_on` in the directory).

### Council areas; names; no picture

area-aberdeen-city = Aberdeen City
area-aberdeenshire = Aberdeenshire
area-angus = Angus
area-argyll-and-bute = Argyll and Bute
area-city-of-edinburgh = City of Edinburgh
area-clackmannanshire = Clackmannanshire
area-dumfries-and-galloway = Dumfries and Galloway
area-dundee-city = Dundee City
area-east-ayrshire = East Ayrshire
area-east-dunbartonshire = East Dunbartonshire
area-east-lothian = East Lothian
area-east-renfrewshire = East Renfrewshire
area-falkirk = Falkirk
area-fife = Fife
area-glasgow-city = Glasgow City
area-highland = Highland
area-inverclyde = Inverclyde
area-midlothian = Midlothian
area-moray = Moray
area-na-h-eileanan-siar = Na h-Eileanan Siar (Western Isles)
area-north-ayrshire = North Ayrshire
area-north-lanarkshire = North Lanarkshire
area-orkney-islands = Orkney Islands
area-perth-and-kinross = Perth and Kinross
area-renfrewshire = Renfrewshire
area-scottish-borders = Scottish Borders
area-shetland-islands = Shetland Islands
area-south-ayrshire = South Ayrshire
area-south-lanarkshire = South Lanarkshire
area-stirling = Stirling
area-west-dunbartonshire = West Dunbartonshire
area-west-lothian = West Lothian
