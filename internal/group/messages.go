package group

import "parvi/internal/platform/i18n"

// What is wrong and how to mend it.
var (
	msgNameMissing    = i18n.Text{FI: "Anna ryhmälle nimi.", SV: "Ge gruppen ett namn.", EN: "Give the group a name."}
	msgPurposeMissing = i18n.Text{FI: "Kerro, mitä varten ryhmä on.", SV: "Berätta vad gruppen är till för.", EN: "Say what the group is for."}
	msgTooLong        = i18n.Text{FI: "Lyhennä tekstiä: siinä saa olla enintään {max} merkkiä.", SV: "Förkorta texten: den får ha högst {max} tecken.", EN: "Shorten the text: it may have at most {max} characters."}
	msgPolicyUnknown  = i18n.Text{FI: "Valitse, miten ryhmään tullaan.", SV: "Välj hur man kommer med i gruppen.", EN: "Choose how people come into the group."}
	msgClosedInvites  = i18n.Text{FI: "Suljettuun ryhmään tullaan kutsusta, koska muut eivät näe sitä.", SV: "Till en sluten grupp kommer man på inbjudan, eftersom andra inte ser den.", EN: "People come into a closed group by invitation, since others do not see it."}
	msgStale          = i18n.Text{FI: "Joku muu on tallentanut ryhmän tiedot samaan aikaan. Avaa sivu uudestaan ja tee muutos siihen.", SV: "Någon annan har sparat gruppens uppgifter samtidigt. Öppna sidan på nytt och gör ändringen där.", EN: "Somebody else has saved the group meanwhile. Open the page again and make the change there."}
	msgOver           = i18n.Text{FI: "Ryhmä on päättynyt.", SV: "Gruppen har avslutats.", EN: "The group has ended."}
	msgNetworkOver    = i18n.Text{FI: "Verkosto on päättynyt, joten siinä ei voi olla toimivaa ryhmää.", SV: "Nätverket har avslutats och kan inte ha någon aktiv grupp.", EN: "The network has ended, so it can have no active group."}
	msgLastLead       = i18n.Text{FI: "Nimeä ensin toinen vetäjä: ryhmällä on aina vähintään yksi.", SV: "Utse först en annan ledare: gruppen har alltid minst en.", EN: "Name another lead first: a group always has at least one."}
	msgNotInGroup     = i18n.Text{FI: "Vetäjäksi voi nimetä vain ryhmän jäsenen.", SV: "Bara en medlem i gruppen kan utses till ledare.", EN: "Only a member of the group can be named its lead."}
	msgNotIn          = i18n.Text{FI: "Et ole tässä ryhmässä.", SV: "Du är inte med i den här gruppen.", EN: "You are not in this group."}
	msgNotInNetwork   = i18n.Text{FI: "Valitse verkoston jäsen.", SV: "Välj en medlem i nätverket.", EN: "Choose a member of the network."}
	msgByInvitation   = i18n.Text{FI: "Ryhmään tullaan kutsusta. Kysy vetäjältä.", SV: "Till gruppen kommer man på inbjudan. Fråga ledaren.", EN: "People join this group by invitation. Ask its lead."}
	msgNotMerged      = i18n.Text{FI: "Ryhmän voi siirtää vasta, kun sen verkosto on yhdistynyt toiseen.", SV: "Gruppen kan flyttas först när dess nätverk har gått ihop med ett annat.", EN: "A group can move only when its network has merged into another."}
)

// Pages.
var (
	pageGroups       = i18n.Text{FI: "Ryhmät", SV: "Grupper", EN: "Groups"}
	pageGroupsLead   = i18n.Text{FI: "Ryhmässä osa verkoston jäsenistä tekee yhtä asiaa: sillä on omat keskustelut, tiedostot, tehtävät ja muistiinpanot.", SV: "I en grupp arbetar några av nätverkets medlemmar med en sak: gruppen har egna diskussioner, filer, uppgifter och anteckningar.", EN: "In a group some members of the network work on one thing: it has its own discussions, files, tasks and notes."}
	pageFound        = i18n.Text{FI: "Perusta ryhmä", SV: "Grunda en grupp", EN: "Found a group"}
	pageFoundLead    = i18n.Text{FI: "Sinusta tulee ryhmän vetäjä. Voit nimetä muitakin.", SV: "Du blir gruppens ledare. Du kan utse fler.", EN: "You become the lead of the group. You can name others too."}
	pageNone         = i18n.Text{FI: "Ryhmiä ei vielä ole", SV: "Inga grupper ännu", EN: "No groups yet"}
	pageNoneHow      = i18n.Text{FI: "Perusta ryhmä, kun muutama jäsen haluaa tehdä jotakin yhdessä, esimerkiksi valmistella tapaamisen.", SV: "Grunda en grupp när några medlemmar vill göra något tillsammans, till exempel förbereda en träff.", EN: "Found a group when a few members want to do something together, for example prepare a meeting."}
	pageFounded      = i18n.Text{FI: "Ryhmä on perustettu. Kutsu siihen jäseniä.", SV: "Gruppen har grundats. Bjud in medlemmar.", EN: "The group has been founded. Invite members to it."}
	pageName         = i18n.Text{FI: "Ryhmän nimi", SV: "Gruppens namn", EN: "Name of the group"}
	pagePurpose      = i18n.Text{FI: "Mitä varten ryhmä on?", SV: "Vad är gruppen till för?", EN: "What is the group for?"}
	pagePurposeHint  = i18n.Text{FI: "Yksi tai kaksi virkettä: mitä ryhmä tekee ja milloin se on valmis.", SV: "En eller två meningar: vad gruppen gör och när den är klar.", EN: "One or two sentences: what the group does and when it is done."}
	pagePolicy       = i18n.Text{FI: "Miten ryhmään tullaan?", SV: "Hur kommer man med?", EN: "How do people come in?"}
	pageClosed       = i18n.Text{FI: "Suljettu ryhmä: muut jäsenet eivät näe, että se on olemassa", SV: "Sluten grupp: andra medlemmar ser inte att den finns", EN: "Closed group: other members do not see that it exists"}
	pageClosedHint   = i18n.Text{FI: "Verkoston vetäjät ja yhteyshenkilöt näkevät myös suljetut ryhmät.", SV: "Nätverkets ledare och kontaktpersoner ser också slutna grupper.", EN: "The leads and contact persons of the network see closed groups too."}
	pageFoundButton  = i18n.Text{FI: "Perusta ryhmä", SV: "Grunda gruppen", EN: "Found the group"}
	pageSave         = i18n.Text{FI: "Tallenna", SV: "Spara", EN: "Save"}
	pageSaved        = i18n.Text{FI: "Muutos on tallennettu.", SV: "Ändringen har sparats.", EN: "The change is saved."}
	pageEdit         = i18n.Text{FI: "Muokkaa ryhmän tietoja", SV: "Redigera gruppens uppgifter", EN: "Edit the group"}
	pageKeep         = i18n.Text{FI: "Hoida ryhmää", SV: "Sköt gruppen", EN: "Keep the group"}
	pageHome         = i18n.Text{FI: "Ryhmä", SV: "Grupp", EN: "Group"}
	pageIn           = i18n.Text{FI: "Verkosto", SV: "Nätverk", EN: "Network"}
	pageLeads        = i18n.Text{FI: "Vetäjät", SV: "Ledare", EN: "Leads"}
	pageWayIn        = i18n.Text{FI: "Mukaan pääsee", SV: "Sätt att komma med", EN: "How to join"}
	pageMembers      = i18n.Text{FI: "Jäsenet", SV: "Medlemmar", EN: "Members"}
	pageNoMembers    = i18n.Text{FI: "Ryhmässä ei ole vielä jäseniä.", SV: "Gruppen har ännu inga medlemmar.", EN: "The group has no members yet."}
	pageIsClosed     = i18n.Text{FI: "Suljettu ryhmä", SV: "Sluten grupp", EN: "Closed group"}
	pageIsOver       = i18n.Text{FI: "Päättynyt", SV: "Avslutad", EN: "Ended"}
	pageIsIn         = i18n.Text{FI: "Olet ryhmässä", SV: "Du är med", EN: "You are in it"}
	pageJoin         = i18n.Text{FI: "Liity ryhmään", SV: "Gå med i gruppen", EN: "Join the group"}
	pageAsk          = i18n.Text{FI: "Pyydä ryhmään", SV: "Be om att få gå med", EN: "Ask to join"}
	pageAsked        = i18n.Text{FI: "Olet pyytänyt ryhmään. Vetäjä vastaa sinulle.", SV: "Du har bett om att få gå med. Ledaren svarar dig.", EN: "You have asked to join. The lead will answer you."}
	pageJoined       = i18n.Text{FI: "Olet nyt ryhmässä.", SV: "Du är nu med i gruppen.", EN: "You are in the group now."}
	pageInvited      = i18n.Text{FI: "Sinut on kutsuttu tähän ryhmään", SV: "Du har bjudits in till den här gruppen", EN: "You have been invited to this group"}
	pageAccept       = i18n.Text{FI: "Tule mukaan", SV: "Kom med", EN: "Come in"}
	pageDecline      = i18n.Text{FI: "En tule mukaan", SV: "Jag kommer inte med", EN: "I will not join"}
	pageLeave        = i18n.Text{FI: "Eroa ryhmästä", SV: "Lämna gruppen", EN: "Leave the group"}
	pageLeft         = i18n.Text{FI: "Et ole enää ryhmässä.", SV: "Du är inte längre med i gruppen.", EN: "You are no longer in the group."}
	pageThreads      = i18n.Text{FI: "Keskustelut", SV: "Diskussioner", EN: "Discussions"}
	pageWorkspace    = i18n.Text{FI: "Työtila", SV: "Arbetsrum", EN: "Workspace"}
	pageParts        = i18n.Text{FI: "Ryhmän osat", SV: "Gruppens delar", EN: "Parts of the group"}
	pageKeepLead     = i18n.Text{FI: "Kutsu jäseniä, vastaa pyyntöihin ja nimeä vetäjät.", SV: "Bjud in medlemmar, svara på begäranden och utse ledare.", EN: "Invite members, answer requests and name leads."}
	pageWaiting      = i18n.Text{FI: "Odottavat", SV: "Väntar", EN: "Waiting"}
	pageNoWaiting    = i18n.Text{FI: "Kukaan ei odota vastausta.", SV: "Ingen väntar på svar.", EN: "Nobody is waiting."}
	pageHasAsked     = i18n.Text{FI: "Pyytänyt mukaan {date}", SV: "Bad om att få gå med {date}", EN: "Asked to join on {date}"}
	pageWasInvited   = i18n.Text{FI: "Kutsuttu {date}, ei ole vielä vastannut", SV: "Inbjuden {date}, har inte svarat ännu", EN: "Invited on {date}, has not answered yet"}
	pageLetIn        = i18n.Text{FI: "Hyväksy", SV: "Godkänn", EN: "Accept"}
	pageTurnDown     = i18n.Text{FI: "Hylkää", SV: "Avslå", EN: "Decline"}
	pageTakeBack     = i18n.Text{FI: "Peru kutsu", SV: "Återta inbjudan", EN: "Take back"}
	pageInvite       = i18n.Text{FI: "Kutsu jäsen", SV: "Bjud in en medlem", EN: "Invite a member"}
	pageWho          = i18n.Text{FI: "Verkoston jäsen", SV: "Medlem i nätverket", EN: "Member of the network"}
	pageWhoHint      = i18n.Text{FI: "Hän saa kutsun sähköpostiinsa ja päättää itse.", SV: "Personen får inbjudan per e-post och bestämmer själv.", EN: "They get the invitation by e-mail and decide themselves."}
	pageInviteButton = i18n.Text{FI: "Lähetä kutsu", SV: "Skicka inbjudan", EN: "Send the invitation"}
	pageInvitedFlash = i18n.Text{FI: "Kutsu on lähetetty.", SV: "Inbjudan har skickats.", EN: "The invitation has been sent."}
	pageNoOthers     = i18n.Text{FI: "Kaikki verkoston jäsenet ovat ryhmässä tai kutsuttu siihen.", SV: "Alla nätverkets medlemmar är med i gruppen eller inbjudna.", EN: "All members of the network are in the group or invited to it."}
	pageMakeLead     = i18n.Text{FI: "Nimeä vetäjäksi", SV: "Utse till ledare", EN: "Make a lead"}
	pageUnlead       = i18n.Text{FI: "Ei enää vetäjä", SV: "Inte längre ledare", EN: "No longer a lead"}
	pageRemove       = i18n.Text{FI: "Poista ryhmästä", SV: "Ta bort ur gruppen", EN: "Remove"}
	pageIsLead       = i18n.Text{FI: "Vetäjä", SV: "Ledare", EN: "Lead"}
	pageEnd          = i18n.Text{FI: "Päätä ryhmä", SV: "Avsluta gruppen", EN: "End the group"}
	pageEndText      = i18n.Text{FI: "Päättyneen ryhmän sisältöä voi lukea, mutta siihen ei voi enää kirjoittaa. Ryhmän voi avata uudelleen.", SV: "Innehållet i en avslutad grupp kan läsas, men ingen kan längre skriva i den. Gruppen kan öppnas på nytt.", EN: "What is in an ended group can be read, but nobody writes in it any more. The group can be opened again."}
	pageReopen       = i18n.Text{FI: "Avaa ryhmä uudelleen", SV: "Öppna gruppen på nytt", EN: "Open the group again"}
	pageCarry        = i18n.Text{FI: "Jatka ryhmää verkostossa {network}", SV: "Fortsätt gruppen i nätverket {network}", EN: "Go on in the network {network}"}
	pageCarryText    = i18n.Text{FI: "Ryhmän verkosto on yhdistynyt. Mukaan siirtyvät ne, jotka ovat uuden verkoston jäseniä. Muut eivät ole enää ryhmässä.", SV: "Gruppens nätverk har gått ihop med ett annat. De som är medlemmar i det nya nätverket följer med. De andra är inte längre med i gruppen.", EN: "The network of the group has merged. Those who are members of the new network come along. The others are no longer in the group."}
	pageMoreMembers  = i18n.Text{FI: "Seuraavat jäsenet", SV: "Nästa medlemmar", EN: "Next members"}
	countGroups      = i18n.Count{One: i18n.Text{FI: "{n} ryhmä", SV: "{n} grupp", EN: "{n} group"}, Other: i18n.Text{FI: "{n} ryhmää", SV: "{n} grupper", EN: "{n} groups"}}
	countMembers     = i18n.Count{One: i18n.Text{FI: "{n} jäsen", SV: "{n} medlem", EN: "{n} member"}, Other: i18n.Text{FI: "{n} jäsentä", SV: "{n} medlemmar", EN: "{n} members"}}
	countAsked       = i18n.Count{One: i18n.Text{FI: "{n} pyytää ryhmään", SV: "{n} vill gå med i gruppen", EN: "{n} asks to join the group"}, Other: i18n.Text{FI: "{n} pyytää ryhmään", SV: "{n} vill gå med i gruppen", EN: "{n} ask to join the group"}}
	pageAll          = i18n.Text{FI: "Kaikki ryhmät", SV: "Alla grupper", EN: "All groups"}
	refLed           = i18n.Text{FI: "ryhmien vetäminen", SV: "ledarskap i grupper", EN: "leading groups"}
)

// Label names the groups among the parts of a workspace.
var Label = pageGroups

// How what waits stands on one's own page.
var (
	TaskInvited = pageInvited
	TaskAsked   = countAsked
	TaskVerb    = i18n.Text{FI: "Vastaa", SV: "Svara", EN: "Answer"}
)

// Mails.
var (
	mailSubjects = map[string]i18n.Text{
		"asked":    {FI: "Pyyntö ryhmään {group}", SV: "Begäran om att få gå med i gruppen {group}", EN: "A request to join the group {group}"},
		"invited":  {FI: "Kutsu ryhmään {group}", SV: "Inbjudan till gruppen {group}", EN: "An invitation to the group {group}"},
		"accepted": {FI: "Olet mukana ryhmässä {group}", SV: "Du är med i gruppen {group}", EN: "You are in the group {group}"},
		"declined": {FI: "Pyyntösi ryhmään {group}", SV: "Din begäran till gruppen {group}", EN: "Your request to the group {group}"},
	}
	mailTexts = map[string]i18n.Text{
		"asked":    {FI: "{name} haluaisi ryhmään {group} verkostossa {network}. Vastaa ryhmän sivulla.", SV: "{name} vill gå med i gruppen {group} i nätverket {network}. Svara på gruppens sida.", EN: "{name} would like to join the group {group} in the network {network}. Answer on the page of the group."},
		"invited":  {FI: "Sinut on kutsuttu ryhmään {group} verkostossa {network}. Ryhmän tarkoitus:", SV: "Du har bjudits in till gruppen {group} i nätverket {network}. Gruppens syfte:", EN: "You have been invited to the group {group} in the network {network}. What the group is for:"},
		"accepted": {FI: "Pyyntösi on hyväksytty. Olet nyt mukana ryhmässä {group} verkostossa {network}.", SV: "Din begäran har godkänts. Du är nu med i gruppen {group} i nätverket {network}.", EN: "Your request has been accepted. You are now in the group {group} in the network {network}."},
		"declined": {FI: "Ryhmän {group} vetäjä ei voinut nyt ottaa sinua mukaan. Jäsenyytesi verkostossa {network} ei muutu.", SV: "Ledaren för gruppen {group} kunde inte ta med dig den här gången. Ditt medlemskap i nätverket {network} ändras inte.", EN: "The lead of the group {group} could not take you in this time. Your membership of the network {network} does not change."},
	}
	mailOpen = i18n.Text{FI: "Avaa ryhmän sivu", SV: "Öppna gruppens sida", EN: "Open the page of the group"}
	mailWhy  = i18n.Text{FI: "Saat tämän viestin, koska olet tämän verkoston jäsen: {network}.", SV: "Du får det här meddelandet eftersom du är medlem i nätverket {network}.", EN: "You get this because you are a member of the network {network}."}
)
