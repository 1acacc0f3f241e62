package network

import "parvi/internal/platform/i18n"

// What the network writes to people.
var (
	mailRequestSubject = i18n.Text{
		FI: "{name} pyytää päästä mukaan: {network}",
		SV: "{name} ber om att få gå med: {network}",
		EN: "{name} asks to join: {network}",
	}
	mailRequestText = i18n.Text{
		FI: "{name} haluaa jäseneksi tähän verkostoon: {network}. Lue pyyntö ja vastaa siihen.",
		SV: "{name} vill bli medlem i nätverket {network}. Läs begäran och svara på den.",
		EN: "{name} would like to become a member of this network: {network}. Read the request and answer it.",
	}
	mailRequestWhy = i18n.Text{
		FI: "Saat tämän viestin, koska vastaat tästä verkostosta: {network}.",
		SV: "Du får det här meddelandet eftersom du ansvarar för nätverket {network}.",
		EN: "You get this because you are responsible for this network: {network}.",
	}
	mailAnswerButton = i18n.Text{FI: "Lue ja vastaa", SV: "Läs och svara", EN: "Read and answer"}
	mailOrganisation = i18n.Text{FI: "Järjestö", SV: "Organisation", EN: "Organisation"}
	mailNote         = i18n.Text{FI: "Viesti", SV: "Meddelande", EN: "Message"}
	mailConditions   = i18n.Text{FI: "Ehto", SV: "Villkor", EN: "Condition"}

	mailJoinedSubject = i18n.Text{
		FI: "Olet nyt verkoston jäsen: {network}",
		SV: "Du är nu medlem i nätverket {network}",
		EN: "You are now a member: {network}",
	}
	mailJoinedText = i18n.Text{
		FI: "Pyyntösi hyväksyttiin. Tervetuloa mukaan tähän verkostoon: {network}.",
		SV: "Din begäran godkändes. Välkommen med i nätverket {network}.",
		EN: "Your request was accepted. Welcome to this network: {network}.",
	}
	mailDeclinedSubject = i18n.Text{
		FI: "Vastaus pyyntöösi: {network}",
		SV: "Svar på din begäran: {network}",
		EN: "An answer to your request: {network}",
	}
	mailDeclinedText = i18n.Text{
		FI: "Pyysit päästä mukaan tähän verkostoon: {network}. Tällä kertaa vastaus oli kielteinen.",
		SV: "Du bad om att få gå med i nätverket {network}. Den här gången blev svaret nekande.",
		EN: "You asked to join this network: {network}. This time the answer was no.",
	}
	mailDeclinedMore = i18n.Text{
		FI: "Voit silti seurata julkista verkostoa sähköpostilla ja tulla avoimiin tapaamisiin.",
		SV: "Du kan ändå följa ett offentligt nätverk per e-post och komma till öppna träffar.",
		EN: "You can still follow a public network by email and come to open meetings.",
	}
	mailReason     = i18n.Text{FI: "Perustelu", SV: "Motivering", EN: "Reason"}
	mailToNetwork  = i18n.Text{FI: "Siirry verkoston sivulle", SV: "Gå till nätverkets sida", EN: "Go to the network’s page"}
	mailOwnRequest = i18n.Text{
		FI: "Saat tämän viestin, koska pyysit päästä mukaan verkostoon.",
		SV: "Du får det här meddelandet eftersom du bad om att få gå med i nätverket.",
		EN: "You get this because you asked to join the network.",
	}

	mailEnteredSubject = i18n.Text{
		FI: "Vahvista, että tulet mukaan: {network}",
		SV: "Bekräfta att du går med: {network}",
		EN: "Confirm that you join: {network}",
	}
	mailEnteredText = i18n.Text{
		FI: "{who} kirjasi sinut tähän verkostoon: {network}. Olet mukana vasta, kun vahvistat sen itse.",
		SV: "{who} skrev in dig i nätverket {network}. Du är med först när du själv bekräftar det.",
		EN: "{who} entered you in this network: {network}. You become a member only when you confirm it yourself.",
	}
	mailInvitedSubject = i18n.Text{
		FI: "Kutsu verkostoon: {network}",
		SV: "Inbjudan till nätverket {network}",
		EN: "Invitation to join: {network}",
	}
	mailInvitedText = i18n.Text{
		FI: "{who} kutsuu sinut mukaan tähän verkostoon: {network}.",
		SV: "{who} bjuder in dig till nätverket {network}.",
		EN: "{who} invites you to join this network: {network}.",
	}
	mailEnteredButton = i18n.Text{FI: "Vahvista tai kieltäydy", SV: "Bekräfta eller tacka nej", EN: "Confirm or decline"}
	mailEnteredQuiet  = i18n.Text{
		FI: "Jos et halua mukaan, sinun ei tarvitse tehdä mitään. Poistamme tietosi kuuden kuukauden kuluttua.",
		SV: "Om du inte vill gå med behöver du inte göra något. Vi raderar dina uppgifter efter sex månader.",
		EN: "If you do not want to join, you do not need to do anything. We delete your details after six months.",
	}
	mailEnteredReply = i18n.Text{
		FI: "Voit myös vastata tähän viestiin pelkällä sanalla KYLLÄ tai EI.",
		SV: "Du kan också svara på det här meddelandet med bara ordet JA eller NEJ.",
		EN: "You can also answer this message with just the word YES or NO.",
	}
	mailFollowReply = i18n.Text{
		FI: "Voit myös vahvistaa vastaamalla tähän viestiin pelkän sanan KYLLÄ.",
		SV: "Du kan också bekräfta genom att svara på det här meddelandet med bara ordet JA.",
		EN: "You can also confirm by answering this message with just the word YES.",
	}
	mailEnteredWhy = i18n.Text{
		FI: "Saat tämän viestin, koska verkoston yhteyshenkilö kirjasi osoitteesi.",
		SV: "Du får det här meddelandet eftersom nätverkets kontaktperson skrev in din adress.",
		EN: "You get this because the network’s contact person entered your address.",
	}
	mailSomebody = i18n.Text{FI: "Verkoston yhteyshenkilö", SV: "Nätverkets kontaktperson", EN: "The network’s contact person"}

	mailFollowSubject = i18n.Text{
		FI: "Vahvista, että seuraat: {network}",
		SV: "Bekräfta att du följer: {network}",
		EN: "Confirm that you follow: {network}",
	}
	mailFollowText = i18n.Text{
		FI: "Joku pyysi tähän osoitteeseen viestejä tästä verkostosta: {network}. Jos se olit sinä, vahvista seuraaminen.",
		SV: "Någon bad om meddelanden från nätverket {network} till den här adressen. Om det var du, bekräfta att du följer det.",
		EN: "Somebody asked for mail from this network to this address: {network}. If it was you, confirm that you follow it.",
	}
	mailFollowButton = i18n.Text{FI: "Vahvista seuraaminen", SV: "Bekräfta att du följer", EN: "Confirm following"}
	mailFollowQuiet  = i18n.Text{
		FI: "Jos se et ollut sinä, voit jättää viestin huomiotta. Linkki toimii viikon.",
		SV: "Om det inte var du kan du bortse från meddelandet. Länken fungerar i en vecka.",
		EN: "If it was not you, you can ignore this message. The link works for a week.",
	}
	mailFollowWhy = i18n.Text{
		FI: "Saat tämän viestin, koska osoitteesi kirjoitettiin verkoston sivulle.",
		SV: "Du får det här meddelandet eftersom din adress skrevs på nätverkets sida.",
		EN: "You get this because your address was written on the network’s page.",
	}

	mailRemovedSubject = i18n.Text{
		FI: "Jäsenyytesi päättyi: {network}",
		SV: "Ditt medlemskap har upphört: {network}",
		EN: "Your membership has ended: {network}",
	}
	mailRemovedText = i18n.Text{
		FI: "Verkoston yhteyshenkilö päätti jäsenyytesi tässä verkostossa: {network}.",
		SV: "Nätverkets kontaktperson avslutade ditt medlemskap i nätverket {network}.",
		EN: "The network’s contact person ended your membership of this network: {network}.",
	}
	mailRemovedWhy = i18n.Text{
		FI: "Saat tämän viestin, koska olit verkoston jäsen.",
		SV: "Du får det här meddelandet eftersom du var medlem i nätverket.",
		EN: "You get this because you were a member of the network.",
	}

	mailWithdrawSubject = i18n.Text{
		FI: "{organisation} ei enää koordinoi verkostoa: {network}",
		SV: "{organisation} koordinerar inte längre nätverket {network}",
		EN: "{organisation} will no longer coordinate: {network}",
	}
	mailWithdrawText = i18n.Text{
		FI: "{organisation} lopettaa tämän verkoston koordinoinnin: {network}. Viimeinen päivä on {date}. Tarkista, kuka kutsuu tapaamiset koolle sen jälkeen.",
		SV: "{organisation} slutar koordinera nätverket {network}. Den sista dagen är {date}. Kontrollera vem som sammankallar träffarna efter det.",
		EN: "{organisation} stops coordinating this network: {network}. The last day is {date}. Check who convenes the meetings after that.",
	}

	mailMissingSubject = i18n.Text{
		FI: "Yhteyshenkilö puuttuu: {network}",
		SV: "Kontaktperson saknas: {network}",
		EN: "Contact person missing: {network}",
	}
	mailMissingText = i18n.Text{
		FI: "Tällä verkostolla ei ole yhteyshenkilöä: {network}. Sivulla näkyy nyt koordinoivan järjestön osoite. Avoimet pyynnöt odottavat työpöydälläsi.",
		SV: "Nätverket {network} har ingen kontaktperson. På sidan visas nu den koordinerande organisationens adress. Obesvarade begäranden väntar på ditt arbetsbord.",
		EN: "This network has no contact person: {network}. Its page now shows the coordinating organisation’s address. Open requests wait on your desk.",
	}
	mailMissingButton = i18n.Text{FI: "Valitse yhteyshenkilö", SV: "Välj en kontaktperson", EN: "Choose a contact person"}

	mailWhyMember = i18n.Text{
		FI: "Saat tämän viestin, koska olet tämän verkoston jäsen: {network}.",
		SV: "Du får det här meddelandet eftersom du är medlem i nätverket {network}.",
		EN: "You get this because you are a member of this network: {network}.",
	}
	mailWhyFollower = i18n.Text{
		FI: "Saat tämän viestin, koska seuraat tätä verkostoa: {network}.",
		SV: "Du får det här meddelandet eftersom du följer nätverket {network}.",
		EN: "You get this because you follow this network: {network}.",
	}
	mailStop = i18n.Text{
		FI: "Lopeta tämän verkoston viestit",
		SV: "Avsluta utskicken från det här nätverket",
		EN: "Stop mail from this network",
	}
)
