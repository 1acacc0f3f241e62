package account

import "parvi/internal/platform/i18n"

// What goes wrong when signing in.
var (
	msgLinkGone = i18n.Text{
		FI: "Linkki on vanhentunut tai jo käytetty. Pyydä uusi: kirjoita sähköpostiosoitteesi kirjautumissivulle.",
		SV: "Länken har gått ut eller redan använts. Be om en ny: skriv din e-postadress på inloggningssidan.",
		EN: "The link has expired or has already been used. Ask for a new one: write your email address on the sign-in page.",
	}
	msgTooManyLinks = i18n.Text{
		FI: "Osoitteeseen on lähetetty monta linkkiä. Viimeisin toimii 15 minuuttia. Uuden voi pyytää hetken päästä.",
		SV: "Många länkar har skickats till adressen. Den senaste fungerar i 15 minuter. Du kan be om en ny om en stund.",
		EN: "Many links have been sent to the address. The latest works for 15 minutes. You can ask for another in a while.",
	}
	msgTooManyTries = i18n.Text{
		FI: "Salasanaa on kokeiltu monta kertaa. Odota 15 minuuttia tai kirjaudu sähköpostiin lähetettävällä linkillä.",
		SV: "Lösenordet har prövats många gånger. Vänta 15 minuter eller logga in med en länk som skickas till din e-post.",
		EN: "The password has been tried many times. Wait 15 minutes, or sign in by a link sent to your email.",
	}
	msgPasswordWrong = i18n.Text{
		FI: "Osoite ja salasana eivät sovi yhteen. Tarkista ne tai pyydä kirjautumislinkki.",
		SV: "Adressen och lösenordet passar inte ihop. Kontrollera dem eller be om en inloggningslänk.",
		EN: "The address and the password do not match. Check them, or ask for a sign-in link.",
	}
	msgPasswordShort = i18n.Text{
		FI: "Salasana on liian lyhyt. Kirjoita vähintään {n} merkkiä, esimerkiksi neljä sanaa.",
		SV: "Lösenordet är för kort. Skriv minst {n} tecken, till exempel fyra ord.",
		EN: "The password is too short. Write at least {n} characters, for example four words.",
	}
	msgPasswordLong = i18n.Text{
		FI: "Salasana on liian pitkä. Siinä saa olla enintään {n} merkkiä.",
		SV: "Lösenordet är för långt. Det får ha högst {n} tecken.",
		EN: "The password is too long. It may have {n} characters.",
	}
	msgPasswordKnown = i18n.Text{
		FI: "Älä käytä salasanana nimeäsi tai osoitettasi.",
		SV: "Använd inte ditt namn eller din adress som lösenord.",
		EN: "Do not use your name or address as the password.",
	}
	msgPasswordPlain = i18n.Text{
		FI: "Salasanassa toistuvat samat merkit. Valitse vaihtelevampi.",
		SV: "Lösenordet upprepar samma tecken. Välj ett mer varierat.",
		EN: "The password repeats the same characters. Choose a more varied one.",
	}
	msgOldWrong = i18n.Text{
		FI: "Nykyinen salasana ei täsmää. Kirjoita se uudelleen.",
		SV: "Det nuvarande lösenordet stämmer inte. Skriv det på nytt.",
		EN: "The current password does not match. Write it again.",
	}
	msgProveFirst = i18n.Text{
		FI: "Kirjaudu ensin sähköpostiin lähetettävällä linkillä. Sen jälkeen voit asettaa salasanan tunnin sisällä.",
		SV: "Logga först in med en länk som skickas till din e-post. Därefter kan du välja ett lösenord inom en timme.",
		EN: "First sign in by a link sent to your email. You can then set a password within an hour.",
	}
	msgTokenName = i18n.Text{
		FI: "Anna avaimelle nimi, josta muistat, missä sitä käytät.",
		SV: "Ge nyckeln ett namn som påminner om var du använder den.",
		EN: "Name the key so that you remember where you use it.",
	}
	msgTooManyTokens = i18n.Text{
		FI: "Sinulla on jo {n} avainta. Poista jokin, ennen kuin teet uuden.",
		SV: "Du har redan {n} nycklar. Ta bort någon innan du skapar en ny.",
		EN: "You already have {n} keys. Remove one before you make another.",
	}
	msgActingNot = i18n.Text{
		FI: "Sinulla ei ole nyt tehtävää tai roolia siinä järjestössä.",
		SV: "Du har inget uppdrag och ingen roll i den organisationen just nu.",
		EN: "You have no position or role in that organisation now.",
	}
	msgNobodyHas = i18n.Text{
		FI: "Osoitteella {email} ei ole tunnusta. Luo se komennolla parvi user add.",
		SV: "Det finns inget konto med adressen {email}. Skapa det med kommandot parvi user add.",
		EN: "Nobody has an account with the address {email}. Make one with parvi user add.",
	}
	msgInviteGone = i18n.Text{
		FI: "Kutsuun on jo vastattu, tai se on peruttu tai vanhentunut. Pyydä uusi siltä, joka kutsui sinut.",
		SV: "Inbjudan har redan besvarats eller återkallats, eller så har den gått ut. Be om en ny av den som bjöd in dig.",
		EN: "The invitation has been answered, withdrawn or has expired. Ask the person who invited you for a new one.",
	}
	msgInviteTaken = i18n.Text{
		FI: "Kutsu on lähetetty osoitteeseen, joka on toisen ihmisen. Kirjaudu ulos ja avaa kutsu uudelleen.",
		SV: "Inbjudan skickades till en adress som hör till en annan person. Logga ut och öppna inbjudan på nytt.",
		EN: "The invitation was sent to another person’s address. Sign out and open it again.",
	}
	msgSetupWrong = i18n.Text{
		FI: "Avain ei täsmää. Se on palvelimen lokissa tai komentoikkunassa.",
		SV: "Nyckeln stämmer inte. Den finns i serverns logg eller i kommandofönstret.",
		EN: "The key does not match. It is in the server’s log or console.",
	}
	msgInstallationName = i18n.Text{
		FI: "Kirjoita palvelun nimi ainakin yhdellä kielellä.",
		SV: "Skriv tjänstens namn på minst ett språk.",
		EN: "Write the name of the service in at least one language.",
	}
	msgControllerMissing = i18n.Text{
		FI: "Kirjoita, kuka on rekisterinpitäjä.",
		SV: "Skriv vem som är personuppgiftsansvarig.",
		EN: "Write who the controller is.",
	}
	msgContactEmailMissing = i18n.Text{
		FI: "Kirjoita osoite, johon kävijät voivat kirjoittaa.",
		SV: "Skriv en adress som besökarna kan skriva till.",
		EN: "Write an address that visitors can write to.",
	}
)

// Words of the sign-in pages.
var (
	msgSignIn     = i18n.Text{FI: "Kirjaudu", SV: "Logga in", EN: "Sign in"}
	msgSignInLead = i18n.Text{
		FI: "Kirjoita sähköpostiosoitteesi, niin lähetämme sinulle kirjautumislinkin. Salasanaa ei tarvita.",
		SV: "Skriv din e-postadress, så skickar vi dig en inloggningslänk. Du behöver inget lösenord.",
		EN: "Write your email address, and we send you a sign-in link. You need no password.",
	}
	msgEmail    = i18n.Text{FI: "Sähköpostiosoite", SV: "E-postadress", EN: "Email address"}
	msgSendLink = i18n.Text{FI: "Lähetä kirjautumislinkki", SV: "Skicka inloggningslänk", EN: "Send a sign-in link"}
	msgNewHere  = i18n.Text{
		FI: "Jos olet uusi, saat linkin, jolla voit luoda tunnuksen.",
		SV: "Om du är ny får du en länk som du kan skapa ett konto med.",
		EN: "If you are new, the link lets you create an account.",
	}
	msgWithPassword = i18n.Text{FI: "Kirjaudu salasanalla", SV: "Logga in med lösenord", EN: "Sign in with a password"}
	msgWithLink     = i18n.Text{FI: "Kirjaudu sähköpostiin lähetettävällä linkillä", SV: "Logga in med en länk som skickas till din e-post", EN: "Sign in by a link sent to your email"}
	msgLinkSentHead = i18n.Text{FI: "Tarkista sähköpostisi", SV: "Kontrollera din e-post", EN: "Check your email"}
	msgLinkSent     = i18n.Text{
		FI: "Lähetimme kirjautumislinkin osoitteeseen {email}. Se toimii kerran, 15 minuutin ajan.",
		SV: "Vi skickade en inloggningslänk till {email}. Den fungerar en gång, i 15 minuter.",
		EN: "We sent a sign-in link to {email}. It works once, for 15 minutes.",
	}
	msgLinkSentHint = i18n.Text{
		FI: "Jos viestiä ei näy, katso roskapostikansio ja tarkista osoite.",
		SV: "Om du inte ser meddelandet, kontrollera skräpposten och adressen.",
		EN: "If you do not see the message, check the spam folder and the address.",
	}
	msgOtherAddress = i18n.Text{FI: "Kirjoita toinen osoite", SV: "Skriv en annan adress", EN: "Write another address"}
	msgUseLinkLead  = i18n.Text{
		FI: "Olet kirjautumassa: {name}, {email}.",
		SV: "Du loggar in som {name}, {email}.",
		EN: "You are signing in as {name}, {email}.",
	}
	msgWelcome     = i18n.Text{FI: "Tervetuloa", SV: "Välkommen", EN: "Welcome"}
	msgWelcomeLead = i18n.Text{
		FI: "Osoitteella {email} ei ole vielä tunnusta. Kerro nimesi, niin luomme sen.",
		SV: "Det finns ännu inget konto med adressen {email}. Berätta vad du heter, så skapar vi det.",
		EN: "There is no account with the address {email} yet. Tell us your name, and we will create one.",
	}
	msgYourName = i18n.Text{FI: "Nimesi", SV: "Ditt namn", EN: "Your name"}
	msgYourLang = i18n.Text{FI: "Viestien kieli", SV: "Språk för meddelanden", EN: "Language of messages"}
	msgCreate   = i18n.Text{FI: "Luo tunnus ja kirjaudu", SV: "Skapa konto och logga in", EN: "Create the account and sign in"}
	msgPassword = i18n.Text{FI: "Salasana", SV: "Lösenord", EN: "Password"}
	msgForgot   = i18n.Text{
		FI: "Jos olet unohtanut salasanan, kirjaudu linkillä ja aseta uusi.",
		SV: "Om du har glömt lösenordet, logga in med en länk och välj ett nytt.",
		EN: "If you have forgotten the password, sign in by a link and set a new one.",
	}
	msgSignedIn  = i18n.Text{FI: "Tervetuloa, {name}.", SV: "Välkommen, {name}.", EN: "Welcome, {name}."}
	msgSignedOut = i18n.Text{FI: "Olet kirjautunut ulos.", SV: "Du är utloggad.", EN: "You are signed out."}
	msgAlready   = i18n.Text{
		FI: "Olet jo kirjautunut: {name}. Uusi kirjautuminen korvaa sen tässä selaimessa.",
		SV: "Du är redan inloggad: {name}. En ny inloggning ersätter den i den här webbläsaren.",
		EN: "You are already signed in: {name}. Signing in again replaces that in this browser.",
	}
)

// Words of the page of security.
var (
	msgMyPage       = i18n.Text{FI: "Oma sivu", SV: "Min sida", EN: "My page"}
	msgSecurity     = i18n.Text{FI: "Kirjautuminen ja avaimet", SV: "Inloggning och nycklar", EN: "Signing in and keys"}
	msgSessions     = i18n.Text{FI: "Missä olet kirjautuneena", SV: "Var du är inloggad", EN: "Where you are signed in"}
	msgSessionsHint = i18n.Text{
		FI: "Kirjautuminen päättyy, kun sitä ei ole käytetty 30 päivään.",
		SV: "En inloggning upphör när den inte har använts på 30 dagar.",
		EN: "You are signed out where you have not been for 30 days.",
	}
	msgDevice       = i18n.Text{FI: "Laite", SV: "Enhet", EN: "Device"}
	msgSince        = i18n.Text{FI: "Kirjauduttu", SV: "Inloggad sedan", EN: "Signed in"}
	msgLastSeen     = i18n.Text{FI: "Viimeksi käytetty", SV: "Senast använd", EN: "Last used"}
	msgThisDevice   = i18n.Text{FI: "Tämä selain", SV: "Den här webbläsaren", EN: "This browser"}
	msgUnknownAgent = i18n.Text{FI: "Tuntematon selain", SV: "Okänd webbläsare", EN: "Unknown browser"}
	msgEnd          = i18n.Text{FI: "Kirjaa ulos", SV: "Logga ut", EN: "Sign out"}
	msgEndOthers    = i18n.Text{FI: "Kirjaa ulos muualta", SV: "Logga ut på andra ställen", EN: "Sign out everywhere else"}
	msgSessionEnded = i18n.Text{FI: "Kirjautuminen on päätetty.", SV: "Inloggningen är avslutad.", EN: "That sign-in is ended."}
	msgOthersEnded  = i18n.Text{FI: "Muut kirjautumiset on päätetty.", SV: "De andra inloggningarna är avslutade.", EN: "The other sign-ins are ended."}
	msgPasswordHint = i18n.Text{
		FI: "Salasana on vapaaehtoinen. Linkillä voit kirjautua aina.",
		SV: "Lösenordet är frivilligt. Du kan alltid logga in med en länk.",
		EN: "A password is optional. You can always sign in by a link.",
	}
	msgPasswordSince  = i18n.Text{FI: "Salasana asetettiin {day}.", SV: "Lösenordet valdes {day}.", EN: "The password was set on {day}."}
	msgOldPassword    = i18n.Text{FI: "Nykyinen salasana", SV: "Nuvarande lösenord", EN: "Current password"}
	msgNewPassword    = i18n.Text{FI: "Uusi salasana", SV: "Nytt lösenord", EN: "New password"}
	msgNewPassHint    = i18n.Text{FI: "Vähintään 12 merkkiä, esimerkiksi neljä sanaa.", SV: "Minst 12 tecken, till exempel fyra ord.", EN: "At least 12 characters, for example four words."}
	msgSetPassword    = i18n.Text{FI: "Aseta salasana", SV: "Välj lösenordet", EN: "Set the password"}
	msgRemovePassword = i18n.Text{FI: "Poista salasana", SV: "Ta bort lösenordet", EN: "Remove the password"}
	msgPasswordSet    = i18n.Text{
		FI: "Salasana on asetettu. Muut kirjautumiset on päätetty.",
		SV: "Lösenordet är valt. De andra inloggningarna är avslutade.",
		EN: "The password is set. Your other sign-ins are ended.",
	}
	msgPasswordGone = i18n.Text{FI: "Salasana on poistettu.", SV: "Lösenordet är borttaget.", EN: "The password is removed."}
	msgTokens       = i18n.Text{FI: "Avaimet ohjelmille", SV: "Nycklar för program", EN: "Keys for programs"}
	msgTokensHint   = i18n.Text{
		FI: "Avaimella ohjelma käyttää rajapintaa samoin oikeuksin kuin sinä.",
		SV: "Med en nyckel använder ett program gränssnittet med samma rättigheter som du.",
		EN: "With a key, a program uses the API with the same rights as you.",
	}
	msgNoTokens   = i18n.Text{FI: "Sinulla ei ole avaimia.", SV: "Du har inga nycklar.", EN: "You have no keys."}
	msgTokenLabel = i18n.Text{FI: "Avaimen nimi", SV: "Nyckelns namn", EN: "Name of the key"}
	msgTokenHint  = i18n.Text{FI: "Esimerkiksi ohjelma, jossa avainta käytetään.", SV: "Till exempel programmet där nyckeln används.", EN: "For example the program that uses it."}
	msgMakeToken  = i18n.Text{FI: "Tee avain", SV: "Skapa en nyckel", EN: "Make a key"}
	msgTokenMade  = i18n.Text{FI: "Uusi avain: {name}", SV: "Ny nyckel: {name}", EN: "New key: {name}"}
	msgTokenOnce  = i18n.Text{
		FI: "Kopioi avain nyt. Emme voi näyttää sitä uudelleen.",
		SV: "Kopiera nyckeln nu. Vi kan inte visa den på nytt.",
		EN: "Copy the key now. We cannot show it again.",
	}
	msgTokenUsed  = i18n.Text{FI: "Viimeksi käytetty", SV: "Senast använd", EN: "Last used"}
	msgNeverUsed  = i18n.Text{FI: "ei vielä", SV: "inte ännu", EN: "not yet"}
	msgMadeOn     = i18n.Text{FI: "Tehty", SV: "Skapad", EN: "Made"}
	msgRevoke     = i18n.Text{FI: "Poista avain", SV: "Ta bort nyckeln", EN: "Remove the key"}
	msgRevoked    = i18n.Text{FI: "Avain on poistettu: {name}.", SV: "Nyckeln är borttagen: {name}.", EN: "The key is removed: {name}."}
	msgActing     = i18n.Text{FI: "Kenen puolesta toimit", SV: "För vem du agerar", EN: "For whom you act"}
	msgActingLead = i18n.Text{
		FI: "Valitse järjestö, jonka puolesta kutsut koolle, ilmoittaudut ja kirjoitat.",
		SV: "Välj den organisation som du sammankallar, anmäler dig och skriver för.",
		EN: "Choose the organisation for which you convene, register and write.",
	}
	msgMyself      = i18n.Text{FI: "Itseni", SV: "Mig själv", EN: "Myself"}
	msgChoose      = i18n.Text{FI: "Valitse järjestö", SV: "Välj organisation", EN: "Choose the organisation"}
	msgActingFor   = i18n.Text{FI: "Toimit järjestön {organisation} puolesta.", SV: "Du agerar för {organisation}.", EN: "You act for {organisation}."}
	msgActingSelf  = i18n.Text{FI: "Toimit itsesi puolesta.", SV: "Du agerar för dig själv.", EN: "You act for yourself."}
	msgActingEmpty = i18n.Text{
		FI: "Sinulla ei ole nyt tehtävää missään järjestössä, joten toimit itsesi puolesta.",
		SV: "Du har inget uppdrag i någon organisation just nu, så du agerar för dig själv.",
		EN: "You hold no position in any organisation now, so you act for yourself.",
	}
)

// Words of invitations.
var (
	msgInvitation     = i18n.Text{FI: "Kutsu", SV: "Inbjudan", EN: "Invitation"}
	msgInviteRole     = i18n.Text{FI: "{inviter} kutsui sinut rooliin: {role}.", SV: "{inviter} bjöd in dig till rollen: {role}.", EN: "{inviter} invited you to the role: {role}."}
	msgInviteRoleFor  = i18n.Text{FI: "{inviter} kutsui sinut rooliin: {role}, {scope}.", SV: "{inviter} bjöd in dig till rollen: {role}, {scope}.", EN: "{inviter} invited you to the role: {role}, {scope}."}
	msgInviteOrg      = i18n.Text{FI: "{inviter} kutsui sinut mukaan järjestön {organisation} toimintaan.", SV: "{inviter} bjöd in dig att delta i verksamheten för organisationen {organisation}.", EN: "{inviter} invited you to take part in the work of {organisation}."}
	msgInviteAccept   = i18n.Text{FI: "Ota kutsu vastaan", SV: "Ta emot inbjudan", EN: "Accept the invitation"}
	msgInviteAs       = i18n.Text{FI: "Otat kutsun vastaan tunnuksella: {name}.", SV: "Du tar emot inbjudan som {name}.", EN: "You accept as {name}."}
	msgInviteAddress  = i18n.Text{FI: "Osoite {email} liitetään tietoihisi.", SV: "Adressen {email} läggs till i dina uppgifter.", EN: "The address {email} will be added to your details."}
	msgInviteAccepted = i18n.Text{FI: "Kutsu on otettu vastaan.", SV: "Inbjudan är mottagen.", EN: "The invitation is accepted."}
	msgSomebody       = i18n.Text{FI: "Ylläpito", SV: "Administrationen", EN: "The administrators"}
)

// Words of the installation's own pages.
var (
	msgFirstRun     = i18n.Text{FI: "Ota Parvi käyttöön", SV: "Ta Parvi i bruk", EN: "Set up Parvi"}
	msgFirstRunLead = i18n.Text{
		FI: "Kerro, kenen palvelu tämä on ja kuka sitä ylläpitää. Kaikkea voi muuttaa myöhemmin.",
		SV: "Berätta vems tjänst det här är och vem som administrerar den. Allt kan ändras senare.",
		EN: "Say whose service this is and who runs it. Everything can be changed later.",
	}
	msgSetupKey     = i18n.Text{FI: "Käyttöönottoavain", SV: "Nyckel för ibruktagning", EN: "Setup key"}
	msgSetupKeyHint = i18n.Text{
		FI: "Palvelin kirjoitti avaimen lokiinsa, kun se käynnistyi.",
		SV: "Servern skrev nyckeln i sin logg när den startade.",
		EN: "The server wrote the key to its log when it started.",
	}
	msgInstallation    = i18n.Text{FI: "Palvelun tiedot", SV: "Tjänstens uppgifter", EN: "Details of the service"}
	msgInstallName     = i18n.Text{FI: "Palvelun nimi", SV: "Tjänstens namn", EN: "Name of the service"}
	msgMark            = i18n.Text{FI: "Lyhyt nimi sivun yläreunaan", SV: "Kort namn överst på sidan", EN: "Short name for the top of the page"}
	msgMarkHint        = i18n.Text{FI: "Jos jätät tyhjäksi, näytämme palvelun nimen.", SV: "Om du lämnar tomt visar vi tjänstens namn.", EN: "If you leave it empty, we show the name of the service."}
	msgController      = i18n.Text{FI: "Rekisterinpitäjä", SV: "Personuppgiftsansvarig", EN: "Controller"}
	msgControllerHint  = i18n.Text{FI: "Nimi ja osoite, jotka näytetään tietosuojaselosteessa.", SV: "Namn och adress som visas i dataskyddsbeskrivningen.", EN: "Name and address, shown in the privacy notice."}
	msgContactHead     = i18n.Text{FI: "Yhteystiedot", SV: "Kontaktuppgifter", EN: "Contact details"}
	msgContactName     = i18n.Text{FI: "Yhteyshenkilön tai toimiston nimi", SV: "Kontaktpersonens eller kontorets namn", EN: "Name of the contact person or office"}
	msgContactEmail    = i18n.Text{FI: "Osoite, johon kävijät voivat kirjoittaa", SV: "Adress som besökare kan skriva till", EN: "Address that visitors can write to"}
	msgContactPhone    = i18n.Text{FI: "Puhelin, josta voi kysyä", SV: "Telefon för frågor", EN: "Telephone for questions"}
	msgFirstOperator   = i18n.Text{FI: "Ensimmäinen ylläpitäjä", SV: "Den första administratören", EN: "The first operator"}
	msgSetUp           = i18n.Text{FI: "Ota palvelu käyttöön", SV: "Ta tjänsten i bruk", EN: "Set up the service"}
	msgSetUpDone       = i18n.Text{FI: "Palvelu on käytössä.", SV: "Tjänsten är i bruk.", EN: "The service is set up."}
	msgSaveInstall     = i18n.Text{FI: "Tallenna palvelun tiedot", SV: "Spara tjänstens uppgifter", EN: "Save the details of the service"}
	msgInstallSaved    = i18n.Text{FI: "Palvelun tiedot on tallennettu.", SV: "Tjänstens uppgifter har sparats.", EN: "The details of the service are saved."}
	msgInstallPageLead = i18n.Text{
		FI: "Nämä tiedot näkyvät joka sivulla ja tietosuojaselosteessa.",
		SV: "De här uppgifterna syns på varje sida och i dataskyddsbeskrivningen.",
		EN: "These details are shown on every page and in the privacy notice.",
	}
)
