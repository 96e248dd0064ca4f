# Answers to what people ask. The message is the usual form, `.simple` the simple one:
# usual: at most three short sentences, reading grade 5. Simple: at most two sentences of 12 words, grade 3.
# Only what is true now: what does not exist yet is said to be missing. Facts: ../shared/facts/review_facts.md.

### What this is

explain-what-is-review =
    A review checks how good the help for children is. People who check care ask what it is like for you. Then they say what is good and what must get better.
    .simple = A review checks if help for children is good. They want to know what you think.
    .symbol = review
explain-who-are-you =
    I am Blether, a chat on a computer. I tell you about reviews and I listen to what you think. "Blether" is Scots for a chat.
    .simple = I am Blether. I am a computer you can chat to.
    .symbol = computer
explain-is-it-a-robot =
    Yes, I am a computer. I am not a person, and I can get things wrong. You can ask to talk to a person at any time.
    .simple = Yes, I am a computer. You can ask for a person.
    .symbol = robot
explain-why-me =
    You know what the help is like, and nobody else can say it for you. You did nothing wrong. You do not have to take part.
    .simple = You know what your help is like. You do not have to do this.
    .symbol = why
explain-how-long =
    The questions are short, and I tell you how many are left. You can stop, have a rest and come back. There is no rush.
    .simple = The questions are short. You can stop and rest.
    .symbol = time
explain-when-where =
    You can do it here, at any time that suits you. You can also ask for a talk face to face, by phone or by video.
    .simple = You can do it here, when you like.
    .symbol = place
explain-who-can-take-part =
    It is for children and young people who get help. Parents, carers and people who work with them can take part too. You do not have to.
    .simple = It is for you and the people around you. You can say no.
    .symbol = people
explain-what-happens-next =
    People who work on a review read what you said, with what others said. Then they write a report that does not name you. It can take some months.
    .simple = The team reads it all. Then they write a report.
    .symbol = go-on
explain-results-report =
    When a review ends, there is a report for all to read. It says what works well and what must get better. To ask for one, phone 0345 600 9527.
    .simple = A report says what they found. To get it, phone 0345 600 9527.
    .symbol = report

### Private, and where that ends

explain-confidentiality =
    What you say in a review is private, and the report will not name you. But if someone may not be safe, the team must tell people who can help. So I can't promise to keep a secret.
    .simple = What you say is private. But if someone is not safe, we must tell.
    .symbol = private
# Who runs it and who acts on alerts are named in data/operator.yml.
explain-who-reads =
    Staff of { $operator } who work on this review read what you say. If it sounds like danger, { $lead } can read it too.
    .simple = People at { $operator } read it. { $lead } can read words of danger.
    .symbol = look
explain-who-reads-nobody = Nobody reads what you say here yet. To reach a person now, press Help now.
    .simple = Nobody reads this yet. Press Help now to reach a person.
    .symbol = nobody
explain-data-privacy =
    I try to take out names and numbers before I keep your words. Staff who work on the review can read what is left. If someone may not be safe, your words are passed on to help.
    .simple = I try to take out names before staff read it. If someone is not safe, we must tell.
    .symbol = kept
explain-kept-until = As it is now, I keep your words until { $date }. What keeps someone safe may be kept longer.
    .simple = For now I keep your words until { $date }. What keeps someone safe may stay longer.
    .symbol = calendar
explain-complaint =
    To complain about care or about the Care Inspectorate, phone 0345 600 9527. If you are young you can text 07870 981 785, but I am not sure that it is read now. If someone is in danger, phone 999.
    .simple = To complain, phone 0345 600 9527. In danger, phone 999.
    .symbol = complain
explain-rights =
    A right is what each child must have, by law in Scotland. Adults must listen to you and keep you safe. I can tell you about six rights, one at a time.
    .simple = A right is what each child must have. It is the law.
    .symbol = rights

# Articles of the UN convention on the rights of the child, in a child's words; awaiting a check by children.
explain-right-12 =
    You can say what you think about things that touch your life. Adults must listen and think about it. This is Article 12.
    .simple = You can say what you think. Adults must listen.
    .symbol = talk
explain-right-13 =
    You can find things out and share what you think. You can talk, draw or write, as long as it does not harm people. This is Article 13.
    .simple = You can share what you think. You can talk, draw or write.
    .symbol = write
explain-right-16 =
    You have a right to be private. Some things are just for you, at home and in what you write. This is Article 16.
    .simple = You can keep some things to yourself.
    .symbol = private
explain-right-19 =
    You must be kept safe. No one may hurt you or treat you badly. This is Article 19, and you can press Help now at any time.
    .simple = No one may hurt you. You can press Help now.
    .symbol = help-now
explain-right-23 =
    If you are disabled, you must get the help you need to live a full life. You must be able to join in. This is Article 23.
    .simple = Are you disabled? Then you must get the help you need.
    .symbol = supporter
explain-right-42 =
    You have a right to know your rights. So it is good to ask, and adults must tell you. This is Article 42.
    .simple = You can ask what your rights are. Adults must tell you.
    .symbol = rights

### Who is behind it

explain-the-promise =
    The Promise was made in 2020 to all children in Scotland. It says that you will grow up loved, safe and with respect. It must be kept by 2030.
    .simple = Scotland made a promise. All children should be loved and safe.
    .symbol = promise
explain-who-is-care-inspectorate =
    The Care Inspectorate checks how good care is in Scotland. It meets children and families and asks what the care is like. Its phone is 0345 600 9527.
    .simple = They check if care is good. They ask children what they think.
    .symbol = inspector
explain-young-inspection-volunteer =
    They are people from 18 to 26 who got care when they were young. They help to check care and they talk to young people. When you book a talk, you can ask for one to be there.
    .simple = They are 18 to 26. They know what care is like.
    .symbol = young-volunteer
explain-become-volunteer =
    You need to be 18 to 26, and to know care from your own life. I do not have a form for it here. To ask, phone 0345 600 9527.
    .simple = You need to be 18 to 26. To ask, phone 0345 600 9527.
    .symbol = young-volunteer
explain-supporter =
    Yes, you can have someone with you. It can be a friend, a worker or someone from your family. You can tell me that when you book a talk.
    .simple = Yes. You can bring someone you trust.
    .symbol = supporter

### In a way that works for you

explain-easy-read =
    I do not have an Easy Read sheet yet. I can use simple words in this chat. To ask for Easy Read or Braille, phone 0345 600 9527.
    .simple = I have no Easy Read yet. I can use simple words.
    .symbol = easy-read
explain-bsl =
    I can't sign, and I have no BSL films yet. For a talk in BSL, ask on 0345 600 9527. With contactSCOTLAND-BSL you can phone it in BSL for free.
    .simple = I can't sign yet. For a talk in BSL, ask on 0345 600 9527.
    .symbol = sign-language
explain-other-language =
    I can only chat in English for now. To ask for someone who speaks your language, phone 0345 600 9527.
    .simple = I only know English now. To ask for help, phone 0345 600 9527.
    .symbol = language
explain-change-language =
    I can only chat in English for now. To ask for someone who speaks your language, phone 0345 600 9527.
    .simple = I only know English now. To ask for help, phone 0345 600 9527.
    .symbol = language
explain-read-aloud =
    Yes, I can read to you. Press Listen below my words. On Telegram, press "Read it to me".
    .simple = I can read to you. Press Listen.
    .symbol = read-aloud
explain-repeat =
    Here it is again.
    .simple = Here it is again.
    .symbol = again
explain-talk-to-human =
    You can book a talk with a person here. You can also phone 0345 600 9527. If you can't wait, press Help now.
    .simple = You can book a talk with a person. To get help, press Help now.
    .symbol = talk-to-person
explain-group-meeting =
    In many reviews you can meet in a group. I can't book a group here yet. To ask, phone 0345 600 9527.
    .simple = I can't book a group yet. To ask, phone 0345 600 9527.
    .symbol = people

### Talk

explain-greet =
    Hello. It is good to see you. What would you like to do?
    .simple = Hello. What would you like to do?
    .symbol = hello
explain-goodbye =
    Bye for now. You can come back when you like.
    .simple = Bye for now. Come back when you like.
    .symbol = hello
explain-smalltalk =
    It is nice of you to chat with me. I am a computer, so I know just a bit. I know about reviews of help for children.
    .simple = It is nice to chat. I am just a computer.
    .symbol = talk
explain-thanks = You are welcome. Thank you for talking to me.
    .symbol = thanks
explain-abuse-of-bot =
    That is OK. You may be fed up, and I can get things wrong. You can stop, or ask to talk to a person.
    .simple = That is OK. You can stop, or ask for a person.
    .symbol = angry
explain-out-of-scope =
    I can't help with that, sorry. I know about reviews of help for children. If you need help with something else, press Help now.
    .simple = I can't help with that, sorry. I know about reviews.
    .symbol = question
explain-no-question-open =
    I have no question open right now. What would you like to do?
    .simple = No question is open. What would you like to do?
    .symbol = choose
explain-not-understood =
    Sorry, I am not sure what you mean. Is it one of these?
    .simple = Sorry, I am not sure. Is it one of these?
    .symbol = question

### What may come next

you-can-also = You can also do this:
    .symbol = choose
button-one-right = Tell me one right
    .symbol = rights
button-another-right = Another right
    .symbol = rights
button-none-of-these = None of these
    .symbol = menu

### The menu

menu-groups = What would you like to ask about?
    .simple = What do you want to ask?
    .symbol = menu
menu-review = You can ask me this about the review.
    .simple = You can ask me this.
    .symbol = review
menu-words = This is about you and what you say.
    .simple = This is about what you say.
    .symbol = private
menu-talk = You can take part in these ways.
    .simple = You can take part like this.
    .symbol = talk
menu-help = This can help you.
    .symbol = help-now
menu-people = These are the people behind it.
    .simple = These are the people.
    .symbol = people
menu-ways = I can make this work for you.
    .simple = I can make it work for you.
    .symbol = simple-words
button-menu-more = More
    .symbol = go-on
button-menu-review = About this review
    .symbol = review
button-menu-words = You and your words
    .symbol = private
button-menu-talk = Ways to talk
    .symbol = talk
button-menu-help = Help and rights
    .symbol = help-now
button-menu-people = Who is who
    .symbol = people
button-menu-ways = Words, language, sound
    .simple = Words and sound
    .symbol = simple-words
