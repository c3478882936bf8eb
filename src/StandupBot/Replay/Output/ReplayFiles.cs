namespace StandupBot.Replay.Output;

/// <summary>
/// The four files of a replay. They appear together at the end or not at all; the same output gives the same bytes. Files of an
/// earlier replay are replaced, and nothing else in the folder is touched.
/// </summary>
public static class ReplayFiles
{
    public const string Signals = "signals.jsonl";
    public const string Scores = "scores.jsonl";
    public const string Messages = "messages.jsonl";
    public const string Runs = "runs.jsonl";

    /// <summary>Half-written files stay in here. It lies inside the folder, so that moving them is a rename and no copy.</summary>
    private const string Unfinished = ".replay-unfinished";

    /// <exception cref="IOException">The folder cannot be written; what was in it is as it was.</exception>
    public static void Write(string folder, ReplayOutput output)
    {
        var isNew = !Directory.Exists(folder);
        var unfinished = Directory.CreateDirectory(Path.Combine(folder, Unfinished)).FullName;
        try
        {
            WriteAll(unfinished, output);
            foreach (var name in (string[])[Signals, Scores, Messages, Runs])
                File.Move(Path.Combine(unfinished, name), Path.Combine(folder, name), overwrite: true);
            isNew = false;
        }
        finally
        {
            Directory.Delete(isNew ? folder : unfinished, recursive: true);
        }
    }

    private static void WriteAll(string folder, ReplayOutput output)
    {
        // Sorting is stable: what happened at one instant stays in the order in which it was told.
        JsonLines.Write(Path.Combine(folder, Signals), output.Signals.OrderBy(line => line.At), SignalJson.Write);
        JsonLines.Write(Path.Combine(folder, Scores), output.Scores.OrderBy(line => line.Sheet.At), ScoreJson.Write);
        JsonLines.Write(Path.Combine(folder, Messages), output.Messages.OrderBy(line => line.At), MessageJson.Write);
        JsonLines.Write(Path.Combine(folder, Runs), output.Runs.OrderBy(line => line.Date).ThenBy(line => line.Opened).ThenBy(line => line.Standup, StringComparer.Ordinal), RunJson.Write);
    }
}
