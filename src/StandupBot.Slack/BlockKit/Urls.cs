using StandupBot.Core.Chat;

namespace StandupBot.Slack.BlockKit;

/// <summary>Which links Slack takes.</summary>
internal static class Urls
{
    internal static bool Fits(string url) =>
        url.Length <= Limits.Url && Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is ("https" or "http" or "mailto")
        && !url.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));

    /// <summary>A link without words is called by its address.</summary>
    internal static string LabelOf(Inline.Link link) => string.IsNullOrWhiteSpace(link.Text) ? link.Url : link.Text;
}
