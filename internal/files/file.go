package files

import (
	"path"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// File is a file of a space with its latest version.
type File struct {
	ID          string
	Space       space.Ref
	Under       string // the entry it hangs on, "" for one of the space itself
	Visibility  space.Visibility
	Description i18n.Content
	CreatedBy   string
	Created     time.Time
	Hidden      bool // with what it hangs on
	Saved
}

// Path is the file's page.
func (f File) Path() string { return "/files/" + f.ID }

// Saved is a file as it was put there once.
type Saved struct {
	Number int
	Blob   string
	Name   string
	Type   string
	Size   int64
	Hash   string
	Author string
	At     time.Time
}

// maxName is the longest name of a file, in characters.
const maxName = 120

// cleanName is the last part of a name without what no name needs. The ending
// is kept.
func cleanName(s string) string {
	s = path.Base("/" + strings.ReplaceAll(s, "\\", "/"))
	s = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || r == utf8.RuneError {
			return -1
		}
		return r
	}, s)
	s = strings.TrimLeft(strings.Join(strings.Fields(s), " "), ".")
	if s == "" || s == "/" {
		return "tiedosto"
	}
	if runes := []rune(s); len(runes) > maxName {
		ext := []rune(path.Ext(s))
		if len(ext) > 10 {
			ext = nil
		}
		s = string(runes[:maxName-len(ext)]) + string(ext)
	}
	return s
}
