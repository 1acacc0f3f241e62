package sheet

import "parvi/internal/platform/i18n"

var (
	msgTooLarge = i18n.Text{
		FI: "Tiedosto on liian suuri. Enimmäiskoko on {megabytes} megatavua.",
		SV: "Filen är för stor. Den får vara högst {megabytes} megabyte.",
		EN: "The file is too large. It may be {megabytes} megabytes.",
	}
	msgTooLong = i18n.Text{
		FI: "Taulukossa on liikaa rivejä. Niitä saa olla enintään {rows}. Jaa taulukko osiin.",
		SV: "Tabellen har för många rader. Den får ha högst {rows}. Dela upp tabellen.",
		EN: "The table has too many rows. It may have {rows}. Split the table.",
	}
	msgTooWide = i18n.Text{
		FI: "Rivillä {row} on liikaa sarakkeita. Niitä saa olla enintään {columns}. Poista ylimääräiset.",
		SV: "Rad {row} har för många kolumner. Den får ha högst {columns}. Ta bort de överflödiga.",
		EN: "Row {row} has too many columns. It may have {columns}. Remove the extra ones.",
	}
	msgOldExcel = i18n.Text{
		FI: "Tiedosto on vanhaa Excel-muotoa (XLS). Tallenna se muodossa XLSX tai CSV.",
		SV: "Filen är i det äldre Excel-formatet (XLS). Spara den som XLSX eller CSV.",
		EN: "The file is in the old Excel format (XLS). Save it as XLSX or CSV.",
	}
	msgBadXLSX = i18n.Text{
		FI: "Tiedostoa ei voi lukea Excel-taulukkona. Avaa se Excelissä ja tallenna uudelleen muodossa XLSX tai CSV.",
		SV: "Filen går inte att läsa som en Excel-tabell. Öppna den i Excel och spara den på nytt som XLSX eller CSV.",
		EN: "The file cannot be read as an Excel table. Open it in Excel and save it again as XLSX or CSV.",
	}
	msgBadText = i18n.Text{
		FI: "Tiedosto ei ole tekstiä eikä taulukko. Tallenna se muodossa XLSX tai CSV.",
		SV: "Filen är varken text eller en tabell. Spara den som XLSX eller CSV.",
		EN: "The file is neither text nor a table. Save it as XLSX or CSV.",
	}
	msgBadQuotes = i18n.Text{
		FI: "Rivillä {row} lainausmerkki puuttuu tai on väärässä kohdassa. Korjaa rivi.",
		SV: "På rad {row} saknas ett citattecken, eller så står det på fel ställe. Rätta raden.",
		EN: "A quotation mark in row {row} is missing or in the wrong place. Correct the row.",
	}
	msgNoTitle = i18n.Text{
		FI: "Rivillä {row} on tietoa sarakkeessa {column}, mutta sarakkeella ei ole otsikkoa. Lisää otsikko ensimmäiselle riville.",
		SV: "På rad {row} finns en uppgift i kolumn {column}, men kolumnen saknar rubrik. Lägg till rubriken på första raden.",
		EN: "Row {row} has something in column {column}, but the column has no title. Add the title to the first row.",
	}
	msgTwice = i18n.Text{
		FI: "Otsikko ”{title}” on taulukossa kahdesti. Poista tai nimeä toinen uudelleen.",
		SV: "Rubriken ”{title}” finns två gånger i tabellen. Ta bort den ena eller ge den ett annat namn.",
		EN: "The title ‘{title}’ is in the table twice. Remove or rename one of them.",
	}
	msgEmpty = i18n.Text{
		FI: "Taulukko on tyhjä. Kirjoita ensimmäiselle riville sarakkeiden otsikot.",
		SV: "Tabellen är tom. Skriv kolumnernas rubriker på första raden.",
		EN: "The table is empty. Write the titles of the columns in the first row.",
	}
)
