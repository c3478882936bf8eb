using System.Text.RegularExpressions;

namespace StandupBot.Core.Text.Roadblocks;

/// <summary>Sees that a line speaks of a trouble that is over or absent: "not blocked any more", "unblocked by Bo", "no longer stuck".</summary>
internal static partial class Negation
{
    private const string Trouble = "(block|blocked|blocker|blockers|blocking|stuck|issue|issues|problem|problems|roadblock|roadblocks|impediments?|obstacles?|waiting|trouble|errors?|conflicts?)";

    [GeneratedRegex(@"\b(not|no|isnt|arent|wasnt|never|without|dont have|havent|nothing|no longer|not really|nicht|kein|keine|keinen|nao|sem|sin|pas|aucun|aucune|non|nessun|geen|niet)( (any|any more|longer|a|an|currently|really|been|is|was|that|big|major|more|anything|now|am|i|facing|having|seeing|aware|of|experiencing|encountering|bin|estou|estoy|de|est|un)){0,3} "
        + Trouble + @"\b|\bun(block|blocked|stuck|blocking)\b|\b" + Trouble + @" (is|are|was|were|got|has been|have been|been)? ?(fixed|solved|resolved|gone|cleared|over|closed|sorted)\b|\b(resolved|solved|fixed|cleared|removed|closed|sorted out|sorted|worked around|figured out|got past|got rid of|debugged)\b.{0,40}\b" + Trouble + @"\b|\bnothing (is )?(blocks|blocking|in my way|in the way|stands)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Over();

    [GeneratedRegex(@"\b(but|still|except|however|although|yet|aber|mas|pero|mais)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Turn();

    /// <param name="phrase">As <see cref="Words.Folding.Phrase"/> gives it.</param>
    internal static bool Clears(string phrase)
    {
        var over = Over().Match(phrase);
        if (!over.Success)
            return false;
        // "not blocked, but the printer is down": what follows the turn counts again.
        var turn = Turn().Match(phrase, over.Index + over.Length);
        return !turn.Success || RoadblockCues.Weigh(phrase[(turn.Index + turn.Length)..]) <= 0;
    }
}
