using System.Text.RegularExpressions;

namespace StandupBot.Core.Text.Roadblocks;

/// <summary>Sees that a line speaks of a trouble that is over or absent: "not blocked any more", "unblocked by Bo", "no longer stuck".</summary>
internal static class Negation
{
    private const string Trouble = "(block|blocked|blocker|blockers|blocking|stuck|issue|issues|problem|problems|roadblock|roadblocks|impediments?|obstacles?|waiting|trouble|errors?|conflicts?)";

    private static readonly Regex s_over = new(
        @"\b(not|no|isnt|arent|wasnt|never|without|dont have|havent|nothing|no longer|not really|nicht|kein|keine|keinen|nao|sem|sin|pas|aucun|aucune|non|nessun|geen|niet)( (any|any more|longer|a|an|currently|really|been|is|was|that|big|major|more|anything|now|am|i|facing|having|seeing|aware|of|experiencing|encountering|bin|estou|estoy|de|est|un)){0,3} "
        + Trouble + @"\b|\bun(block|blocked|stuck|blocking)\b|\b" + Trouble + @" (is|are|was|were|got|has been|have been|been)? ?(fixed|solved|resolved|gone|cleared|over|closed|sorted)\b|\b(resolved|solved|fixed|cleared|removed|closed|sorted out|sorted|worked around|figured out|got past|got rid of|debugged)\b.{0,40}\b" + Trouble + @"\b|\bnothing (is )?(blocks|blocking|in my way|in the way|stands)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    private static readonly Regex s_turn = new(
        @"\b(but|still|except|however|although|yet|aber|mas|pero|mais)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    /// <param name="phrase">As <see cref="Words.Folding.Phrase"/> gives it.</param>
    internal static bool Clears(string phrase)
    {
        var over = s_over.Match(phrase);
        if (!over.Success)
            return false;
        // "not blocked, but the printer is down": what follows the turn counts again.
        var turn = s_turn.Match(phrase, over.Index + over.Length);
        return !turn.Success || RoadblockCues.Weigh(phrase[(turn.Index + turn.Length)..]) <= 0;
    }
}
