namespace StandupBot.EndToEndTests.Platforms;

/// <summary>What everybody sees, for somebody to read; kept where STANDUPBOT_TRANSCRIPTS names a folder.</summary>
internal static class Transcript
{
    public static async Task KeepAsync(this IPlatformDriver driver, string name)
    {
        if (Environment.GetEnvironmentVariable("STANDUPBOT_TRANSCRIPTS") is not { Length: > 0 } folder)
            return;
        await using StreamWriter file = new(Path.Combine(folder, $"{name}.txt"));
        foreach (var (person, place) in (IEnumerable<(string, Place)>)[("Ana", Place.Channel), ("Ana", Place.Thread), ("Ana", Place.Direct), ("Bo", Place.Direct), ("Dev", Place.Direct)])
        {
            await file.WriteLineAsync($"==== {place} as {person} sees it");
            foreach (var shown in await driver.ReadAsync(person, place, CancellationToken.None))
                await file.WriteLineAsync($"-- {shown.Author ?? "bot"}{(shown.Edited ? " (edited)" : "")}{(shown.Private ? " (private)" : "")}: {shown.Text}\n   [{string.Join("] [", shown.Buttons)}]");
        }
    }
}
