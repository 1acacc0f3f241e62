package record

import (
	"context"

	"parvi/internal/person"
	"parvi/internal/platform/db"
)

// PersonRefs are the columns that hold a person.
func PersonRefs() []person.Ref {
	return []person.Ref{
		{Table: "record_certificates", ID: "id", Column: "person_id", Say: refCertificates},
		{Table: "record_certificates", ID: "id", Column: "issued_by"},
		{Table: "record_certificates", ID: "id", Column: "revoked_by"},
	}
}

// Invariants are what must hold of certificates, each as a query of its
// breaches.
func Invariants() []db.Invariant {
	return []db.Invariant{
		{Name: "record.course", SQL: `
			SELECT c.id
			FROM record_certificates c
			JOIN registrations r ON r.id = c.registration_id
			WHERE r.offering_id <> c.course_id`},
		{Name: "record.participation", SQL: `
			SELECT p.id
			FROM record_participations p
			JOIN courses c ON c.id = p.course_id
			WHERE p.centre_id <> c.centre_id OR p.person_key = ''`},
	}
}

// OwnData are somebody's certificates.
func OwnData(ctx context.Context, tx *db.Tx, who string) (any, error) {
	list, err := ofPerson(ctx, tx, who, mostOwn)
	out := make([]own, 0, len(list))
	for _, c := range list {
		out = append(out, own{Code: c.Shown(), Course: c.Title, Issued: c.Issued, Last: c.Last})
	}
	if err != nil {
		return nil, err
	}
	told, err := toldBy(ctx, tx, who)
	return map[string]any{"certificates": out, "told_for_statistics": told}, err
}
