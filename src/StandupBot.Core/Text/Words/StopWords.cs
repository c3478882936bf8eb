using System.Collections.Frozen;

namespace StandupBot.Core.Text.Words;

/// <summary>Words that say nothing about what a text is about.</summary>
public static class StopWords
{
    private static readonly FrozenSet<string> s_words = (
        "a about above after again all almost along already also although always am an and any are around as at away back be because been before being below between both but by can cannot come could did do does doing done down "
        + "each either else etc even every few first for from further get gets getting give go goes going got had has have having he her here hers herself him himself his how however i i'd i'll i'm i've if im in into is isn't it it's its itself ive "
        + "just keep last least less let lot lots made make makes making many may me might more most much must my myself near need needs next no nor not now of off on once one only onto or other others our ours out over own per please put quite rather "
        + "really same see several shall she should since so some something soon still such than that that's the their theirs them then there these they thing things this those though through till to today together tomorrow too two under until up upon us use used "
        + "using very via want was way we we're we've well were what when where whether which while who whom whose why will with within without won't would yes yesterday yet you your yours "
        + "don't didn't doesn't can't couldn't e.g eg ie able across another anything become begin behind best better during enough far "
        + "der die das und ist im ein eine einen mit auf fur von zu den dem o os as um uma de do da dos das em no na para com por que el la los las un una del al en con le les des du et est au aux dans sur avec il lo gli di che per het een van voor met").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <param name="word">Folded.</param>
    public static bool Contains(string word) => s_words.Contains(word);
}
