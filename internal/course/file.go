package course

import "time"

// File is a receipt or another paper of a report.
type File struct {
	ID     string
	Course string
	Name   string
	Type   string
	Size   int64
	Note   string
	Blob   string
	Person string
	At     time.Time
}

const (
	maxFile  = 10 << 20
	maxFiles = 50
)

// Path is where it is fetched.
func (f File) Path() string { return "/courses/" + f.Course + "/files/" + f.ID }

// receipts are the kinds of files that are taken, as their first bytes tell:
// documents, pictures, and office files, which are archives.
var receipts = map[string]bool{"application/pdf": true, "image/png": true, "image/jpeg": true, "image/webp": true, "application/zip": true}
