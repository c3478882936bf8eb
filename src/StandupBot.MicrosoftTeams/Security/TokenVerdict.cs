namespace StandupBot.MicrosoftTeams.Security;

/// <summary>Whether an activity may be believed.</summary>
public abstract record TokenVerdict
{
    private TokenVerdict() { }

    public sealed record Trusted : TokenVerdict;

    /// <param name="Status">The HTTP status that says so: 401, 403, or 503 when nobody can tell just now.</param>
    /// <param name="Reason">For the log; without anything of the token.</param>
    public sealed record Refused(int Status, string Reason) : TokenVerdict;
}
