namespace StandupBot.MicrosoftTeams;

/// <summary>The mode for local tools: no token is asked for, so nobody but this machine may reach it.</summary>
public static class AnonymousMode
{
    /// <summary>What the log says, at every start, as a warning.</summary>
    public const string Warning =
        "MicrosoftTeams:Anonymous is on: whoever reaches /api/messages on this machine can act as anybody. It is for local tools; never use it for Microsoft Teams itself.";

    /// <summary>Why the host must not start with these addresses; null when all of them are loopback.</summary>
    /// <param name="addresses">What the server binds, such as "http://127.0.0.1:5000"; "*", "+", "[::]" and "0.0.0.0" are every network.</param>
    public static string? Refusal(IEnumerable<string> addresses) =>
        addresses.FirstOrDefault(address => !IsLoopback(address)) is { } open
            ? $"MicrosoftTeams:Anonymous is on and the host listens on '{open}'; listen on http://127.0.0.1 only, or take the setting away."
            : null;

    internal static bool IsLoopback(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.IsLoopback || uri.Host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase));
}
