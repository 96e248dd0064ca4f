# Words that are used all over: choices, buttons, the welcome, short notices, names.
# The message is the usual form, `.simple` the simple one where it differs.

### Choices that all reviews share

choice-yes = Yes
choice-no = No
choice-not-sure = I am not sure
choice-sometimes = Sometimes
choice-happy = 🙂 Happy
choice-ok = 😐 OK
choice-sad = 🙁 Sad

### Buttons

button-skip-question = Skip
button-go-back-change-answer = Go back
button-stop-pause = Stop
button-start-again = Start again
button-resume = Go on
button-carry-on = Go on
button-not-what-i-meant = None of these
button-help-now = Help now
button-get-help-now = Help now
button-leave-contact = Let someone contact me
    .simple = You can call me
button-greet = Start
button-menu = Menu
button-give-views-start = Say what I think
button-book-start = Book a talk
button-book-cancel = Cancel my talk
button-affirm = Yes
button-deny = No
button-repeat = Say it again
button-slower-simpler = Simple words
button-read-aloud = Read it to me
button-talk-to-human = Talk to a person
button-choose-in-person = Face to face
button-choose-phone = By phone
button-choose-video = By video
button-group-meeting = In a group
button-change-language = Change language
button-delete-my-data = Take my words out
button-is-it-a-robot = Are you a robot?
button-ask-what-is-review = What is this about?
button-ask-who-are-you = Who are you?
button-ask-why-me = Why me?
button-ask-how-long = How long is it?
button-ask-when-where = When and where?
button-ask-who-can-take-part = Who can take part?
button-ask-confidentiality = Is it private?
button-ask-what-happens-next = What happens next?
button-ask-results-report = What was found?
button-ask-data-privacy = What do you keep?
button-ask-complaint = I want to complain
button-ask-rights = What are my rights?
button-ask-the-promise = What is The Promise?
button-ask-who-is-care-inspectorate = Who checks care?
button-ask-young-inspection-volunteer = Who are the young volunteers?
    .simple = Who are the young helpers?
button-ask-become-volunteer = Can I be a volunteer?
    .simple = Can I help too?
button-ask-supporter = Can someone be with me?
button-ask-easy-read = Is there Easy Read?
button-ask-bsl = Is there BSL?
button-ask-other-language = Other languages
    .simple = Can I use my language?
button-out-of-scope = Something else
button-smalltalk = Just chat
button-goodbye = Bye
button-abuse-of-bot = I am fed up

### Short notices

too-long =
    That is too long for me. Please send it in parts.
    .simple = That is too long. Please send a bit at a time.
unknown-button =
    That button is from before. Please pick one that is here now.
    .simple = That button is old. Please pick a new one.
empty-message =
    I got a message with no words in it. Please try again.
    .simple = I saw no words. Please try again.

### The welcome

welcome-hello = Hello, I am Blether.
welcome-computer =
    I am a computer, not a person.
    .simple = I am a computer. I am not a person.
welcome-practice =
    This is for practice. Nobody reads it. You can try it out.
    .simple = This is practice. Nobody reads it.
welcome-open =
    You can say what you think here.
welcome-open-until =
    You can say what you think here until { $date }.
welcome-coming =
    This one is not open here yet.
welcome-coming-on =
    This one is not open yet. It opens on { $date }.
    .simple = This one is not open yet.
welcome-closed =
    This one is over, so I can't take your views on it. The report is not out yet.
    .simple = This one is over. The report is not out yet.
welcome-reported =
    This one is over, so I can't take your views on it. Its report is out.
    .simple = This one is over. The report is out.
welcome-stop =
    You can stop at any time. If you feel unsafe or upset, press Help now.
    .simple = You can stop at any time. If you are not safe, press Help now.
welcome-what-now = What would you like to do?

### Who people are

audience-child = I am a child
audience-young-person = I am a young person
audience-parent-carer = I am a parent or carer
audience-other = I am someone else

### Where a review stands

status-coming = Not open yet
status-open = Open now
status-closed = Over
status-reported = Report is out

### What is missing before a live review may open; for staff

ready-operator = No operator is set: add `name` to data/operator.yml.
ready-contact = No contact is set for the operator: add `contact` to data/operator.yml.
ready-lead = No safeguarding lead is named in data/operator.yml.
ready-lead-key = The safeguarding lead has no key in data/operator.yml, so alerts can't be sealed.
ready-lead-hours = The hours of the safeguarding lead are not set in data/operator.yml.
ready-deputy = No deputy is named in data/operator.yml.
ready-deputy-hours = The hours of the deputy are not set in data/operator.yml.
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
ready-questions = The review { $review } has no questions.
ready-areas = The review { $review } names no areas.
ready-no-number = { $area }: the directory has no protection number that may be shown.
ready-unchecked = { $area }: nobody has checked { $number } (`checked_by` and `checked_on` in the directory).

### Council areas

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
