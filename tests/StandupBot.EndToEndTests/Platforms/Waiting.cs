using Xunit;

namespace StandupBot.EndToEndTests.Platforms;

/// <summary>Waits for what the bot says, in real time: the clock of the day stands apart.</summary>
internal static class Waiting
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(40);

    /// <summary>The newest message there that says this.</summary>
    public static Task<Shown> UntilAsync(this IPlatformDriver driver, string person, Place where, string says, CancellationToken cancellation) =>
        driver.UntilAsync(person, where, shown => shown.Text.Contains(says, StringComparison.Ordinal), $"\"{says}\"", cancellation);

    public static async Task<Shown> UntilAsync(
        this IPlatformDriver driver, string person, Place where, Func<Shown, bool> wanted, string what, CancellationToken cancellation)
    {
        var until = TimeProvider.System.GetTimestamp();
        IReadOnlyList<Shown> seen;
        do
        {
            seen = await driver.ReadAsync(person, where, cancellation);
            if (seen.LastOrDefault(wanted) is { } found)
                return found;
            await Task.Delay(Look, cancellation);
        }
        while (TimeProvider.System.GetElapsedTime(until) < Patience);
        Assert.Fail($"{person} waited for {what} ({where}) and saw: {string.Join(" || ", seen.Select(s => s.Text))}");
        throw new InvalidOperationException();
    }

    public static async Task<ShownForm> UntilFormAsync(this IPlatformDriver driver, string person, CancellationToken cancellation)
    {
        var until = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(until) < Patience)
        {
            if (await driver.FormAsync(person, cancellation) is { } form)
                return form;
            await Task.Delay(Look, cancellation);
        }

        Assert.Fail($"No form opened for {person}.");
        throw new InvalidOperationException();
    }
}
