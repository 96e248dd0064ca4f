# The chat in other sites' pages: what the tag says there, and the page that explains it.
# Awaiting a check by children and young people.

### In the other site's page; no picture

embed-launch = Chat with Blether
embed-title = Chat with Blether, a computer
embed-close = Close the chat
embed-tab = Open in its own tab
embed-stuck =
    The chat does not open here. It opens in its own tab.
    .simple = Open the chat in its own tab.
embed-kept-out-title = Chat in a new tab
embed-kept-out =
    Your browser will not let me chat inside this page. You can chat in a new tab.
    .simple = I can't chat inside this page. I can chat in a new tab.
embed-kept-out-go = Open the chat in a new tab

### For people who make web pages; for staff

embed-page-link = Put this chat on your site
embed-page-title = Put this chat on your site
embed-page-lead = For councils, schools and services. You can place the chat in your page, or link to it.
embed-choose-title = 1. Choose
embed-review = Which review?
embed-area = Which council area? Its help numbers are then shown from the start.
embed-area-any = All of Scotland
embed-show = Show the tag
embed-tag-title = 2. Copy the tag
embed-tag-how = Put it where the button should stand. The button opens the chat.
embed-link-title = Or copy the link
embed-link-how = It opens the same chat in a page of its own.
embed-sites-title = 3. Have your site let in
embed-sites-how = The chat only opens inside sites that its operator lists. On all others, link to it. These are listed now:
embed-sites-none = None yet.
embed-sites-ask = To be listed, ask: { $contact }
embed-policy-title = If your site has a content security policy
embed-policy-how = Allow these two. Nothing else is needed: no inline script, no inline style.
embed-know-title = Good to know
embed-know-asked = Until someone presses the button, their browser asks our server for nothing but the script, and no cookie is set.
embed-know-cookie = In the frame, one cookie is kept, for your site only. If a browser does not allow it, the chat opens in a new tab.
embed-know-leave = Exit in the chat takes your whole page away and opens a weather page. Please do not put the frame in a sandbox.
embed-know-keys = The button says if the chat is open. Escape closes it, and you are back at the button.
