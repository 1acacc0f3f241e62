package account

import "parvi/internal/platform/i18n"

// Words of the mails.
var (
	mailLinkSubject = i18n.Text{FI: "Kirjautumislinkkisi", SV: "Din inloggningslänk", EN: "Your sign-in link"}
	mailLinkWhat    = i18n.Text{
		FI: "Hei {name}. Avaa linkki ja paina sivulla painiketta, niin pääset sisään.",
		SV: "Hej {name}. Öppna länken och tryck på knappen på sidan, så är du inne.",
		EN: "Hello {name}. Open the link and press the button on the page, and you are in.",
	}
	mailLinkEnd = i18n.Text{
		FI: "Linkki toimii kerran, 15 minuutin ajan. Jos et pyytänyt sitä, sinun ei tarvitse tehdä mitään.",
		SV: "Länken fungerar en gång, i 15 minuter. Om du inte bad om den behöver du inte göra något.",
		EN: "The link works once, for 15 minutes. If you did not ask for it, you do not need to do anything.",
	}
	mailLinkReason = i18n.Text{
		FI: "Saat tämän viestin, koska joku pyysi osoitteellasi kirjautumislinkkiä.",
		SV: "Du får det här meddelandet eftersom någon bad om en inloggningslänk till din adress.",
		EN: "You get this message because somebody asked for a sign-in link with your address.",
	}
	mailNewSubject = i18n.Text{FI: "Luo tunnus", SV: "Skapa ett konto", EN: "Create an account"}
	mailNewWhat    = i18n.Text{
		FI: "Osoitteella {email} ei ole vielä tunnusta. Voit luoda sen tästä. Jos sinulla on jo tunnus, se on toisella osoitteella: kirjaudu sillä.",
		SV: "Det finns ännu inget konto med adressen {email}. Du kan skapa ett här. Om du redan har ett konto har det en annan adress: logga in med den.",
		EN: "There is no account with the address {email} yet. You can create one here. If you already have an account, it has another address: sign in with that.",
	}
	mailNewButton     = i18n.Text{FI: "Luo tunnus", SV: "Skapa ett konto", EN: "Create an account"}
	mailInviteSubject = i18n.Text{FI: "Sinut on kutsuttu", SV: "Du är inbjuden", EN: "You are invited"}
	mailInviteButton  = i18n.Text{FI: "Katso kutsu", SV: "Se inbjudan", EN: "See the invitation"}
	mailInviteEnd     = i18n.Text{
		FI: "Kutsu on voimassa {until} asti. Jos et halua ottaa sitä vastaan, sinun ei tarvitse tehdä mitään.",
		SV: "Inbjudan gäller till och med {until}. Om du inte vill ta emot den behöver du inte göra något.",
		EN: "The invitation is valid until {until}. If you do not want to accept it, you do not need to do anything.",
	}
	mailInviteReason = i18n.Text{
		FI: "Saat tämän viestin, koska sinut kutsuttiin tähän osoitteeseen.",
		SV: "Du får det här meddelandet eftersom en inbjudan skickades till den här adressen.",
		EN: "You get this message because you were invited at this address.",
	}
	mailPasswordSubject = i18n.Text{FI: "Sinulla on uusi salasana", SV: "Du har ett nytt lösenord", EN: "You have a new password"}
	mailPasswordWhat    = i18n.Text{
		FI: "Uusi salasana asetettiin {when}. Muut kirjautumiset päätettiin.",
		SV: "Det nya lösenordet valdes {when}. Andra inloggningar avslutades.",
		EN: "The new password was set on {when}. Other sign-ins were ended.",
	}
	mailPasswordElse = i18n.Text{
		FI: "Jos et tehnyt tätä itse, kirjaudu sähköpostiin lähetettävällä linkillä ja aseta uusi salasana.",
		SV: "Om du inte gjorde det själv, logga in med en länk som skickas till din e-post och välj ett nytt lösenord.",
		EN: "If this was not you, sign in by a link sent to your email and set a new password.",
	}
)

// Words of the mail that tells of a role.
var (
	mailGrantSubject = i18n.Text{FI: "Uusi roolisi: {role}", SV: "Din nya roll: {role}", EN: "Your new role: {role}"}
	mailGrantWhat    = i18n.Text{FI: "Hei {name}. Sinulle on annettu uusi rooli.", SV: "Hej {name}. Du har fått en ny roll.", EN: "Hello {name}. You have been given a new role."}
	mailGrantRole    = i18n.Text{FI: "Rooli", SV: "Roll", EN: "Role"}
	mailGrantFor     = i18n.Text{FI: "Kohde", SV: "Gäller", EN: "For"}
	mailGrantFrom    = i18n.Text{FI: "Alkaa", SV: "Börjar", EN: "From"}
	mailGrantTo      = i18n.Text{FI: "Päättyy", SV: "Upphör", EN: "Until"}
	mailGrantBy      = i18n.Text{FI: "Roolin antoi", SV: "Rollen gavs av", EN: "Given by"}
	mailGrantButton  = i18n.Text{FI: "Avaa oma sivusi", SV: "Öppna din sida", EN: "Open your page"}
	mailGrantWrong   = i18n.Text{
		FI: "Jos tästä ei ole sovittu kanssasi, ota yhteyttä roolin antajaan.",
		SV: "Om ni inte har kommit överens om det här, kontakta den som gav dig rollen.",
		EN: "If this has not been agreed with you, contact the person who gave you the role.",
	}
	mailGrantReason = i18n.Text{
		FI: "Saat tämän viestin, koska sinulle annettiin rooli.",
		SV: "Du får det här meddelandet eftersom du fick en roll.",
		EN: "You get this message because you were given a role.",
	}
)

// What the system deletes, and what a merge moves.
var (
	keepLinks = i18n.Text{
		FI: "Kirjautumislinkit poistetaan vuorokauden kuluttua siitä, kun ne lakkaavat toimimasta.",
		SV: "Inloggningslänkar raderas ett dygn efter att de slutat fungera.",
		EN: "Sign-in links are deleted a day after they stop working.",
	}
	keepSessions = i18n.Text{
		FI: "Kirjautuminen poistetaan, kun sitä ei ole käytetty 30 päivään.",
		SV: "En inloggning raderas när den inte har använts på 30 dagar.",
		EN: "A sign-in is deleted when it has not been used for 30 days.",
	}
	keepInvitations = i18n.Text{
		FI: "Kutsu, jota kukaan ei ottanut vastaan, poistetaan 30 päivän kuluttua sen päättymisestä.",
		SV: "En inbjudan som ingen tagit emot raderas 30 dagar efter att den gått ut.",
		EN: "An invitation that nobody accepted is deleted 30 days after it ends.",
	}
	keepAttempts = i18n.Text{
		FI: "Tieto salasanan kokeilemisesta poistetaan vuorokauden kuluttua.",
		SV: "Uppgifter om lösenordsförsök raderas efter ett dygn.",
		EN: "The record of password attempts is deleted after a day.",
	}
	keepTokens = i18n.Text{
		FI: "Poistetun ohjelma-avaimen tiedot poistetaan vuoden kuluttua.",
		SV: "Uppgifterna om en borttagen programnyckel raderas efter ett år.",
		EN: "The record of a removed key for programs is deleted after a year.",
	}
	sayRoles       = i18n.Text{FI: "roolit", SV: "roller", EN: "roles"}
	saySessions    = i18n.Text{FI: "kirjautumiset", SV: "inloggningar", EN: "sign-ins"}
	sayTokens      = i18n.Text{FI: "avaimet ohjelmille", SV: "nycklar för program", EN: "keys for programs"}
	sayInvitations = i18n.Text{FI: "kutsut", SV: "inbjudningar", EN: "invitations"}
)
