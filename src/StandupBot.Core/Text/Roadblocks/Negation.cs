using System.Text.RegularExpressions;

namespace StandupBot.Core.Text.Roadblocks;

/// <summary>Sees that a line speaks of a trouble that is absent or over: "not blocked any more", "unblocked by Bo", "the issue is fixed".</summary>
internal static class Negation
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;

    private const string Trouble = @"(block|blocked|blocker|blockers|blocking|stuck|issue|issues|problem|problems|roadblock|roadblocks|impediments?|obstacles?|waiting|trouble|errors?|conflicts?)\b";

    private const string Cleared = "(fixed|solved|resolved|gone|cleared|over|closed|sorted|removed|sorted out|worked around|figured out|debugged)";

    private static readonly Regex s_absent = new(
        @"\b(not|no|isnt|arent|wasnt|never|without|dont have|havent|nothing|no longer|not really|nicht|kein|keine|keinen|nao|sem|sin|pas|aucun|aucune|non|nessun|geen|niet)"
        + "( (any|any more|longer|a|an|currently|really|been|is|was|that|big|major|more|anything|now|am|i|facing|having|seeing|aware|of|experiencing|encountering|bin|estou|estoy|de|est|un)){0,3} "
        + Trouble + @"|\bnothing (is )?(blocks|blocking|in my way|in the way|stands)\b",
        Options);

    private static readonly Regex s_over = new(
        @"\bun(block|blocked|stuck|blocking)\b|\b" + Trouble + " ((is|are|was|were|got|has been|have been|been) )?" + Cleared + @"\b|\b(" + Cleared + @"|got past|got rid of)\b.{0,40}\b" + Trouble,
        Options);

    // "until the conflict is resolved", "have not fixed the problem": it is not over yet.
    private static readonly Regex s_notYet = new(
        @"\b(need|needs|until|unless|waiting|get|getting|be|must|should|havent|hasnt|not|cant|cannot|couldnt|didnt|wont|trying|try|hard|want|will|to|before|once|when|if)\b",
        Options);

    private static readonly Regex s_turn = new(@"\b(but|still|except|however|although|yet|aber|mas|pero|mais)\b", Options);

    /// <param name="phrase">As <see cref="Words.Folding.Phrase"/> gives it.</param>
    internal static bool Clears(string phrase)
    {
        var cleared = s_absent.Match(phrase);
        if (!cleared.Success)
        {
            cleared = s_over.Match(phrase);
            if (!cleared.Success || s_notYet.IsMatch(phrase[..cleared.Index]))
                return false;
        }

        // "not blocked, but the printer is down": what follows the turn counts again.
        var turn = s_turn.Match(phrase, cleared.Index + cleared.Length);
        return !turn.Success || RoadblockCues.Weigh(phrase[(turn.Index + turn.Length)..]) <= 0;
    }
}
