package pods

import (
	"net/http"
	"net/http/httptest"
	"os"
	"testing"
	"time"
)

// name breaks a rule that only the real API server knows: no underscores.
const name = "web_1"

func TestCreateOnAFake(t *testing.T) {
	fake := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusCreated)
	}))
	defer fake.Close()
	if err := (Client{fake.URL}).Create(name); err != nil {
		t.Fatal(err)
	}
}

func client(t *testing.T) Client {
	server := os.Getenv("API_SERVER")
	if server == "" {
		t.Skip("API_SERVER is not set")
	}
	return Client{server}
}

func TestCreate(t *testing.T) {
	if err := client(t).Create(name); err != nil {
		t.Fatal(err)
	}
}

func TestRun(t *testing.T) {
	c := client(t)
	if err := c.Create("web-1"); err != nil {
		t.Fatal(err)
	}
	for end := time.Now().Add(time.Minute); time.Now().Before(end); time.Sleep(time.Second) {
		if phase, err := c.Phase("web-1"); err != nil {
			t.Fatal(err)
		} else if phase == "Running" {
			return
		}
	}
	t.Fatal("web-1 does not run")
}
