package web

import (
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// headings are the h1 of the page that tells a fault.
var headings = map[fault.Kind]i18n.Text{
	fault.Internal:    {FI: "Jotain meni rikki", SV: "Något gick sönder", EN: "Something broke"},
	fault.Invalid:     {FI: "Emme voineet ottaa lomaketta vastaan", SV: "Vi kunde inte ta emot formuläret", EN: "We could not accept the form"},
	fault.SignIn:      {FI: "Kirjaudu ensin", SV: "Logga in först", EN: "Sign in first"},
	fault.Forbidden:   {FI: "Sinulla ei ole oikeutta tähän", SV: "Du har inte rätt till det här", EN: "You have no right to do this"},
	fault.NotFound:    {FI: "Sivua ei löydy", SV: "Sidan hittas inte", EN: "Page not found"},
	fault.Conflict:    {FI: "Tämä ei onnistu nyt", SV: "Det här går inte nu", EN: "This cannot be done now"},
	fault.Gone:        {FI: "Linkki ei ole enää voimassa", SV: "Länken gäller inte längre", EN: "The link is no longer valid"},
	fault.TooMany:     {FI: "Odota hetki", SV: "Vänta en stund", EN: "Wait a moment"},
	fault.TooLarge:    {FI: "Lähetys on liian suuri", SV: "Det du skickade är för stort", EN: "What you sent is too large"},
	fault.Unavailable: {FI: "Palvelu ei juuri nyt vastaa", SV: "Tjänsten svarar inte just nu", EN: "The service is not answering right now"},
}

var (
	msgMethod = i18n.Text{
		FI: "Tähän osoitteeseen ei voi lähettää tätä. Palaa edelliselle sivulle ja yritä sieltä.",
		SV: "Det här kan inte skickas till den här adressen. Gå tillbaka till föregående sida och försök därifrån.",
		EN: "This cannot be sent to this address. Go back to the previous page and try again from there.",
	}
	msgFormTooLarge = i18n.Text{
		FI: "Lähetys on liian suuri. Lyhennä tekstiä tai liitä pienempi tiedosto.",
		SV: "Det du skickade är för stort. Förkorta texten eller bifoga en mindre fil.",
		EN: "What you sent is too large. Shorten the text or attach a smaller file.",
	}
	msgSlow = i18n.Text{
		FI: "Vastaus kesti liian kauan. Yritä hetken päästä uudelleen.",
		SV: "Svaret tog för lång tid. Försök på nytt om en stund.",
		EN: "The answer took too long. Try again in a moment.",
	}
	msgCrossOrigin = i18n.Text{
		FI: "Lomake lähetettiin toiselta sivustolta, joten emme ottaneet sitä vastaan. Avaa sivu tässä palvelussa ja lähetä lomake sieltä.",
		SV: "Formuläret skickades från en annan webbplats, så vi tog inte emot det. Öppna sidan i den här tjänsten och skicka formuläret därifrån.",
		EN: "The form was sent from another site, so we did not accept it. Open the page in this service and send the form from there.",
	}

	msgBroken = i18n.Text{
		FI: "Tekstissä on merkkejä, joita emme pysty lukemaan. Kirjoita kohta uudelleen.",
		SV: "Texten har tecken som vi inte kan läsa. Skriv den på nytt.",
		EN: "The text has characters that we cannot read. Write it again.",
	}
	msgRequired = i18n.Text{
		FI: "Kohta on tyhjä. Kirjoita tähän jotain.",
		SV: "Fältet är tomt. Skriv något här.",
		EN: "This is empty. Write something here.",
	}
	msgRequiredContent = i18n.Text{
		FI: "Kohta on tyhjä. Kirjoita teksti ainakin yhdellä kielellä.",
		SV: "Fältet är tomt. Skriv texten på minst ett språk.",
		EN: "This is empty. Write the text in at least one language.",
	}
	msgRequiredChoice = i18n.Text{
		FI: "Valitse yksi vaihtoehto.",
		SV: "Välj ett alternativ.",
		EN: "Choose one of these.",
	}
	msgRequiredDate = i18n.Text{
		FI: "Kirjoita päivä, esimerkiksi 29.10.2026.",
		SV: "Skriv datumet, till exempel 29.10.2026.",
		EN: "Write the date, for example 29 Oct 2026.",
	}
	msgRequiredTime = i18n.Text{
		FI: "Kirjoita kellonaika, esimerkiksi 13.30.",
		SV: "Skriv klockslaget, till exempel 13.30.",
		EN: "Write the time, for example 13:30.",
	}
	msgRequiredFile = i18n.Text{
		FI: "Liitä tiedosto.",
		SV: "Bifoga en fil.",
		EN: "Attach a file.",
	}
	msgRequiredCheck = i18n.Text{
		FI: "Merkitse tämä kohta, niin voit jatkaa.",
		SV: "Kryssa för den här punkten för att gå vidare.",
		EN: "Tick this to go on.",
	}
	msgTooLong = i18n.Count{
		One: i18n.Text{
			FI: "Teksti on {n} merkin liian pitkä. Siinä saa olla enintään {max} merkkiä.",
			SV: "Texten är {n} tecken för lång. Den får ha högst {max} tecken.",
			EN: "The text is {n} character too long. It may have {max}.",
		},
		Other: i18n.Text{
			FI: "Teksti on {n} merkkiä liian pitkä. Siinä saa olla enintään {max} merkkiä.",
			SV: "Texten är {n} tecken för lång. Den får ha högst {max} tecken.",
			EN: "The text is {n} characters too long. It may have {max}.",
		},
	}
	msgNotWhole = i18n.Text{
		FI: "Kirjoita kokonaisluku numeroin, esimerkiksi 12.",
		SV: "Skriv ett heltal med siffror, till exempel 12.",
		EN: "Write a whole number in digits, for example 12.",
	}
	msgNotNumber = i18n.Text{
		FI: "Kirjoita luku numeroin, esimerkiksi 12 tai 7,5.",
		SV: "Skriv talet med siffror, till exempel 12 eller 7,5.",
		EN: "Write the number in digits, for example 12 or 7.5.",
	}
	msgTooSmall = i18n.Text{
		FI: "Luku on liian pieni. Pienin mahdollinen on {min}.",
		SV: "Talet är för litet. Det minsta möjliga är {min}.",
		EN: "The number is too small. The smallest possible is {min}.",
	}
	msgTooBig = i18n.Text{
		FI: "Luku on liian suuri. Suurin mahdollinen on {max}.",
		SV: "Talet är för stort. Det största möjliga är {max}.",
		EN: "The number is too large. The largest possible is {max}.",
	}
	msgNotDate = i18n.Text{
		FI: "Kirjoita päivä muodossa 29.10.2026.",
		SV: "Skriv datumet i formen 29.10.2026.",
		EN: "Write the date as 29 Oct 2026 or 29.10.2026.",
	}
	msgNoSuchDate = i18n.Text{
		FI: "Päivää {date} ei ole kalenterissa. Tarkista päivä ja kuukausi.",
		SV: "Datumet {date} finns inte i kalendern. Kontrollera dagen och månaden.",
		EN: "There is no {date} in the calendar. Check the day and the month.",
	}
	msgNotTime = i18n.Text{
		FI: "Kirjoita kellonaika muodossa 13.30.",
		SV: "Skriv klockslaget i formen 13.30.",
		EN: "Write the time as 13:30.",
	}
	msgNotChoice = i18n.Text{
		FI: "Tätä vaihtoehtoa ei ole. Valitse jokin näistä.",
		SV: "Det här alternativet finns inte. Välj något av dessa.",
		EN: "There is no such choice. Choose one of these.",
	}
	msgNotRead = i18n.Text{
		FI: "Emme ymmärtäneet tätä. Tarkista kirjoitusasu.",
		SV: "Vi förstod inte det här. Kontrollera hur det är skrivet.",
		EN: "We could not read this. Check how it is written.",
	}
	msgNoAt = i18n.Text{
		FI: "Osoitteesta puuttuu @-merkki. Kirjoita osoite muodossa nimi@jarjesto.fi.",
		SV: "Tecknet @ saknas i adressen. Skriv adressen i formen namn@organisation.fi.",
		EN: "The address lacks the @ sign. Write it as name@organisation.fi.",
	}
	msgNotEmail = i18n.Text{
		FI: "Kirjoita osoite muodossa nimi@jarjesto.fi.",
		SV: "Skriv adressen i formen namn@organisation.fi.",
		EN: "Write the address as name@organisation.fi.",
	}
	msgNotLink = i18n.Text{
		FI: "Kirjoita verkko-osoite kokonaan, esimerkiksi https://jarjesto.fi.",
		SV: "Skriv hela webbadressen, till exempel https://organisation.fi.",
		EN: "Write the whole web address, for example https://organisation.fi.",
	}
	msgHetu = i18n.Text{
		FI: "Kohdassa näyttää olevan henkilötunnus. Poista se. Emme tarvitse sitä emmekä säilytä sitä.",
		SV: "Fältet ser ut att innehålla en personbeteckning. Ta bort den. Vi behöver den inte och sparar den inte.",
		EN: "This seems to contain a Finnish personal identity code. Take it out. We do not need it and do not keep it.",
	}
	msgTooManyRows = i18n.Text{
		FI: "Rivejä on liian monta. Niitä saa olla enintään {max}.",
		SV: "Det finns för många rader. De får vara högst {max}.",
		EN: "There are too many rows. There may be at most {max}.",
	}
	msgFileTooLarge = i18n.Text{
		FI: "Tiedosto on liian suuri ({size}). Enimmäiskoko on {max}. Pienennä tiedostoa tai lähetä linkki.",
		SV: "Filen är för stor ({size}). Den får vara högst {max}. Förminska filen eller skicka en länk.",
		EN: "The file is too large ({size}). It may be {max}. Make the file smaller or send a link.",
	}
	msgFormUnread = i18n.Text{
		FI: "Lomake ei tullut perille kokonaan. Palaa lomakkeelle ja lähetä se uudelleen.",
		SV: "Formuläret kom inte fram helt. Gå tillbaka till formuläret och skicka det på nytt.",
		EN: "The form did not arrive whole. Go back to the form and send it again.",
	}
)
