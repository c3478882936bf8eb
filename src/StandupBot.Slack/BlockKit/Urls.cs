namespace StandupBot.Slack.BlockKit;

/// <summary>Which links Slack takes.</summary>
internal static class Urls
{
    internal static bool Fits(string url) =>
        url.Length <= Limits.Url && Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is ("https" or "http" or "mailto")
        && !url.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));
}
