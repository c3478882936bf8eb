using System.Text.Json;

namespace StandupBot.Replay.Output;

/// <summary>The fields of a line of runs.jsonl.</summary>
internal static class RunJson
{
    public static void Write(Utf8JsonWriter json, RunLine line)
    {
        json.WriteString("standup", line.Standup);
        json.Date("date", line.Date);
        json.Instant("opened", line.Opened);
        json.Instant("closed", line.Closed);
        json.Texts("expected", line.Expected);
        json.Texts("answered", line.Answered);
        json.Texts("late", line.Late);
        json.Texts("absent", line.Absent);
        if (line.Skipped is not null)
            json.WriteString("skipped", line.Skipped);
    }
}
