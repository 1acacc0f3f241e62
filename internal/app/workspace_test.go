package app_test

import (
	"testing"

	"parvi/internal/app/apptest"
)

func TestTheWorkspaceShowsWhatTheReaderMaySee(t *testing.T) {
	a, people := apptest.Populated(t)
	const path = "/networks/esimerkin-viestijat/workspace"
	a.Visitor().Get("/fi"+path).Want(200, "Työtila", "Tarkoitus", "Seuraava tapaaminen", "Saavutettavan kuvan muistilista").
		WantNot("Pelisäännöt ja", "Viestinnän vuosikello", "Kokoa kuvausohjeet", "tiedotepohja.txt", "Tee sivu")
	lead := a.SignedIn(people["lead"].Email)
	lead.Get("/sv"+path).Want(200, "Arbetsrum", "Spelregler", "Årsklocka för kommunikationen", "tiedotepohja.txt", "Kokoa kuvausohjeet", "Försenad", "Skapa en sida")
	lead.Get("/fi/networks/esimerkin-viestijat").Click("Työtila").Want(200, "Saavutettavan kuvan muistilista").Click("Saavutettavan kuvan muistilista").Want(200, "Kerro, mitä kuvassa tapahtuu.")
}
