package talk

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"parvi/internal/files"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/space"
)

// attach lays files upon a post.
func (s *Service) attach(ctx context.Context, tx *db.Tx, who authz.Actor, in space.Ref, post string, list []files.Stored) error {
	if len(list) == 0 {
		return nil
	}
	_, err := s.Files.Attach(ctx, tx, who, in, post, list...)
	return err
}

// withFiles stores what is sent along with a post, once it is known that
// somebody may write it in a space, and has the post written alone with the
// space's files. Bytes that no post came to hold are deleted.
func (s *Service) withFiles(ctx context.Context, n *NewPost, may func() (space.Ref, error), write func(alone ...string) error) error {
	if len(n.Uploads) == 0 {
		return write()
	}
	if s.Files == nil {
		return fault.Missing(errors.New("no files are kept"))
	}
	in, err := may()
	if err != nil {
		return err
	}
	if n.Files, err = s.Files.StoreAll(ctx, n.Uploads); err != nil {
		return err
	}
	err = write(files.Key(in))
	return errors.Join(err, s.Files.Release(ctx, n.Files))
}

// answering is the space of a thread for one who may answer in it now.
func (s *Service) answering(ctx context.Context, who authz.Actor, thread string) (in space.Ref, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		on, err := s.on(ctx, tx, who, thread)
		if err != nil {
			return err
		}
		if err := MayAnswer.Check(who, on); err != nil {
			return err
		}
		in = on.Thread.Space
		return mayWriteNow(ctx, tx, who, on)
	})
	return in, err
}

// AddFiles lays more files upon a post, for the one who wrote it.
func (s *Service) AddFiles(ctx context.Context, who authz.Actor, post string, list []files.Upload) (w Written, added []files.File, err error) {
	n := NewPost{Uploads: list}
	may := func() (space.Ref, error) {
		w, err := s.Editing(ctx, who, post)
		return w.Thread.Space, err
	}
	err = s.withFiles(ctx, &n, may, func(alone ...string) error {
		return s.DB.Write(ctx, func(tx *db.Tx) error {
			var err error
			if w, err = s.written(ctx, tx, who, post); err != nil {
				return err
			}
			if err := MayEdit.Check(who, w); err != nil {
				return err
			}
			if err := mayWriteNow(ctx, tx, who, w.On); err != nil {
				return err
			}
			have, err := files.Attached(ctx, tx, []string{post})
			if err != nil {
				return err
			}
			if len(have[post])+len(n.Files) > files.MaxAttached {
				return files.TooMany()
			}
			if added, err = s.Files.Attach(ctx, tx, who, w.Thread.Space, post, n.Files...); err != nil {
				return err
			}
			return tx.Touch(ctx, w.Thread.Topic())
		}, db.Alone(alone...))
	})
	if err != nil {
		return w, nil, fmt.Errorf("files for post %s: %w", post, err)
	}
	return w, added, nil
}

// namesOf are the names of files as a text, each on a line of its own.
func namesOf(list []files.Stored) string {
	var b strings.Builder
	for _, f := range list {
		b.WriteString("- `" + strings.ReplaceAll(f.Name, "`", "'") + "`\n")
	}
	return strings.TrimSpace(b.String())
}

// Hanging are the files of a post, for one who reads it.
func (s *Service) Hanging(ctx context.Context, w Written) (list []files.File, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		have, err := files.Attached(ctx, tx, []string{w.Post.ID})
		list = have[w.Post.ID]
		return err
	})
	return list, err
}
