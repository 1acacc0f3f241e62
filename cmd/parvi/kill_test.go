package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"parvi/internal/platform/db/dbtest"
)

const childEnv = "PARVI_TEST_RUN"

// TestMain is also the whole program: with childEnv the test binary runs the
// command that stands in it.
func TestMain(m *testing.M) {
	if args := os.Getenv(childEnv); args != "" {
		os.Args = append(os.Args[:1], strings.Split(args, "\n")...)
		main()
	}
	testscript.Main(m, map[string]func(){"parvi": main})
}

func command(ctx context.Context, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, os.Args[0])
	cmd.Env = append(os.Environ(), childEnv+"="+strings.Join(args, "\n"))
	return cmd
}

// parvi runs a command to its end and gives what it printed.
func parvi(t *testing.T, args ...string) string {
	t.Helper()
	var stdout, stderr bytes.Buffer
	cmd := command(t.Context(), args...)
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		t.Fatalf("parvi %q: %v\n%s%s", args, err, &stdout, &stderr)
	}
	return strings.TrimSpace(stdout.String())
}

// server is a `parvi serve` in a process of its own.
type server struct {
	t       *testing.T
	cmd     *exec.Cmd
	origin  string
	client  *http.Client
	token   string
	stderr  bytes.Buffer
	stopped bool
}

func serve(t *testing.T, database, token string) *server {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := l.Addr().String()
	l.Close()
	s := &server{t: t, origin: "http://" + address, token: token, client: &http.Client{
		Transport: &http.Transport{MaxIdleConnsPerHost: 64, MaxConnsPerHost: 64}, Timeout: 30 * time.Second,
	}}
	s.cmd = command(context.WithoutCancel(t.Context()), "serve", "--listen", address, "--database-url", database, "--data", t.TempDir())
	s.cmd.Stderr = &s.stderr
	if err := s.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.end(os.Kill) })
	for range 600 {
		res, err := s.client.Get(s.origin + "/readyz")
		if err == nil {
			res.Body.Close()
			if res.StatusCode == http.StatusOK {
				return s
			}
		}
		time.Sleep(50 * time.Millisecond) // the child has its own clock
	}
	t.Fatalf("not ready:\n%s", &s.stderr)
	return nil
}

// end sends a signal and gives how the process ended.
func (s *server) end(sig os.Signal) error {
	if s.stopped {
		return nil
	}
	s.stopped = true
	if err := s.cmd.Process.Signal(sig); err != nil {
		return err
	}
	s.client.CloseIdleConnections()
	return s.cmd.Wait()
}

var errCut = errors.New("no answer")

// call is errCut when no whole answer came.
func (s *server) call(method, path, token string, in, out any) (int, error) {
	body, err := json.Marshal(in)
	if err != nil {
		return 0, err
	}
	req, err := http.NewRequest(method, s.origin+"/api/v1"+path, bytes.NewReader(body))
	if err != nil {
		return 0, err
	}
	if in == nil {
		req.Body = http.NoBody
		req.ContentLength = 0
	}
	req.Header.Set("Content-Type", "application/json")
	if token != "" {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	res, err := s.client.Do(req)
	if err != nil {
		return 0, fmt.Errorf("%w: %w", errCut, err)
	}
	defer res.Body.Close()
	answer, err := io.ReadAll(res.Body)
	if err != nil {
		return 0, fmt.Errorf("%w: %w", errCut, err)
	}
	if err := json.Unmarshal(answer, out); err != nil {
		return res.StatusCode, fmt.Errorf("%s: %w", answer, err)
	}
	return res.StatusCode, nil
}

// registered is what somebody was told.
type registered struct {
	ID     string `json:"id"`
	Key    string `json:"key"`
	Places []struct {
		Mode     string `json:"mode"`
		State    string `json:"state"`
		Position int    `json:"position"`
	} `json:"places"`
	Detail string `json:"detail"`
}

func (r registered) told() string {
	if len(r.Places) != 1 {
		return fmt.Sprintf("%d places", len(r.Places))
	}
	return fmt.Sprintf("%s %s %d", r.Places[0].Mode, r.Places[0].State, r.Places[0].Position)
}

// TestKilledWhileAThousandRegister sends a thousand people to twenty seats over
// 64 connections, kills the program in the middle, starts it again and lets
// those who got no answer try again. Every answer given is true afterwards.
func TestKilledWhileAThousandRegister(t *testing.T) {
	t.Run("sqlite", func(t *testing.T) {
		killed(t, "sqlite:"+filepath.Join(t.TempDir(), "parvi.db"))
	})
	if os.Getenv(dbtest.Env) != "" {
		t.Run("postgres", func(t *testing.T) { killed(t, dbtest.PostgresURL(t)) })
	}
}

const (
	people      = 1000
	seats       = 20
	connections = 64
	killAfter   = 300
)

func killed(t *testing.T, database string) {
	parvi(t, "user", "add", "tuula@example.org", "--name", "Tuula Testamo", "--role", "operator", "--database-url", database)
	token := parvi(t, "user", "token", "tuula@example.org", "--name", "test", "--database-url", database)
	s := serve(t, database, token)
	meeting := s.meeting()

	answers, cut := s.register(meeting, all(people), killAfter)
	if len(cut) == 0 || len(answers) < killAfter {
		t.Fatalf("%d answers, %d without: it was not killed in the middle", len(answers), len(cut))
	}
	s = serve(t, database, token)
	s.compare(meeting, answers, people)
	t.Logf("%d were answered before the kill, %d were not", len(answers), len(cut))

	more, none := s.register(meeting, cut, 0)
	if len(none) > 0 {
		t.Errorf("%d got no answer the second time", len(none))
	}
	maps.Copy(answers, more)
	total := s.compare(meeting, answers, people)
	if total != people {
		t.Errorf("%d are registered, want %d", total, people)
	}
	if err := s.end(syscall.SIGTERM); err != nil {
		t.Errorf("SIGTERM: %v\n%s", err, &s.stderr)
	}
	parvi(t, "verify", "--database-url", database)
}

func all(n int) (list []int) {
	for i := range n {
		list = append(list, i)
	}
	return list
}

func (s *server) meeting() string {
	s.t.Helper()
	starts := time.Now().AddDate(0, 0, 30)
	var made struct {
		ID     string `json:"id"`
		Detail string `json:"detail"`
	}
	status, err := s.call("POST", "/meetings", s.token, map[string]any{
		"title": map[string]string{"fi": "Koe"}, "starts": starts, "ends": starts.Add(time.Hour), "audience": "open",
		"modes": map[string]any{"onsite": map[string]int{"capacity": seats}}, "place": map[string]string{"fi": "Talo"},
		"contact": map[string]string{"name": "Tuula", "email": "tuula@example.org"},
	}, &made)
	if err != nil || status != http.StatusCreated {
		s.t.Fatalf("%d %+v %v", status, made, err)
	}
	return made.ID
}

// register sends everybody who, and kills the program after killAfter
// answers, if that is not 0. cut are those who got no answer.
func (s *server) register(meeting string, who []int, killAfter int) (answers map[int]registered, cut []int) {
	answers = map[int]registered{}
	var mu sync.Mutex
	todo := make(chan int)
	var wg sync.WaitGroup
	for range connections {
		wg.Go(func() {
			for i := range todo {
				var got registered
				status, err := s.call("POST", "/meetings/"+meeting+"/registrations", "", map[string]string{
					"name": fmt.Sprintf("Osallistuja %d", i), "email": fmt.Sprintf("o%d@example.org", i), "lang": "fi", "mode": "onsite",
				}, &got)
				mu.Lock()
				switch {
				case errors.Is(err, errCut):
					cut = append(cut, i)
				case status == http.StatusCreated:
					answers[i] = got
					if len(answers) == killAfter {
						go s.end(os.Kill)
					}
				case status == http.StatusConflict: // was written before the kill
				default:
					s.t.Errorf("%d: status %d, %+v, %v", i, status, got, err)
				}
				mu.Unlock()
			}
		})
	}
	for _, i := range who {
		todo <- i
	}
	close(todo)
	wg.Wait()
	slices.Sort(cut)
	return answers, cut
}

// compare fails unless every answer is still true; it gives how many are
// registered in all.
func (s *server) compare(meeting string, answers map[int]registered, most int) int {
	s.t.Helper()
	for i, told := range answers {
		var now registered
		status, err := s.call("GET", "/registrations/"+told.ID+"?key="+told.Key, "", nil, &now)
		if err != nil || status != http.StatusOK || now.told() != told.told() {
			s.t.Errorf("%d was told %s, and now %d %s %v", i, told.told(), status, now.told(), err)
		}
	}
	var m struct {
		Modes map[string]struct{ Confirmed, Queued, Offered int } `json:"modes"`
	}
	if status, err := s.call("GET", "/meetings/"+meeting, "", nil, &m); err != nil || status != http.StatusOK {
		s.t.Fatalf("%d %v", status, err)
	}
	got := m.Modes["onsite"]
	if got.Confirmed != seats || got.Confirmed+got.Queued < len(answers) || got.Confirmed+got.Queued > most {
		s.t.Errorf("%+v with %d answers", got, len(answers))
	}
	return got.Confirmed + got.Queued
}
