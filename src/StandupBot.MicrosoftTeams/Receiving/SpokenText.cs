using System.Net;
using System.Text;
using StandupBot.MicrosoftTeams.Activities;

namespace StandupBot.MicrosoftTeams.Receiving;

/// <summary>What somebody wrote, without the bot's own mention and with people by name or, for commands, by our id.</summary>
internal static class SpokenText
{
    /// <param name="Mentioned">True when the bot was mentioned: the text speaks to it.</param>
    public sealed record Result(string Text, bool Mentioned);

    /// <param name="nameOf">What stands for a mention of somebody else; null keeps the name that was shown.</param>
    public static Result Of(Activity activity, Func<ChannelAccount, string?> nameOf)
    {
        var text = activity.Text ?? "";
        StringBuilder spoken = new(text.Length);
        var at = 0;
        var mentioned = false;
        foreach (var mention in Mentions(activity))
        {
            // They come in the order of the text; one that is not there (any more) is passed over.
            var found = text.IndexOf(mention.Text!, at, StringComparison.Ordinal);
            if (found < 0)
                continue;
            spoken.Append(Words(text[at..found]));
            at = found + mention.Text!.Length;
            if (mention.Mentioned!.Id == activity.Recipient?.Id)
                mentioned = true;
            else
                spoken.Append('@').Append(nameOf(mention.Mentioned) ?? mention.Mentioned.Name ?? Shown(mention.Text));
        }

        spoken.Append(Words(text[at..]));
        return new Result(spoken.ToString().Trim(), mentioned);
    }

    public static IEnumerable<ChannelAccount> People(Activity activity) =>
        Mentions(activity).Select(m => m.Mentioned!).Where(m => m.Id != activity.Recipient?.Id).DistinctBy(m => m.Id);

    private static IEnumerable<Entity> Mentions(Activity activity) =>
        activity.Entities?.Where(e => e is { Type: "mention", Text.Length: > 0, Mentioned.Id.Length: > 0 }) ?? [];

    /// <summary>Clients write what HTML would read as markup as entities.</summary>
    private static string Words(string text) => WebUtility.HtmlDecode(text).Replace('\u00A0', ' ').ReplaceLineEndings("\n");

    private static string Shown(string mention) => Words(mention.Replace("<at>", "", StringComparison.OrdinalIgnoreCase).Replace("</at>", "", StringComparison.OrdinalIgnoreCase));
}
