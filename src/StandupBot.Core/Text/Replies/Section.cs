namespace StandupBot.Core.Text.Replies;

/// <summary>The stand-up question that a piece of a reply answers.</summary>
public enum Section
{
    /// <summary>What moved: done or going on.</summary>
    Progress,

    /// <summary>What comes next.</summary>
    Plan,

    /// <summary>What stands in the way.</summary>
    Roadblock,

    /// <summary>How the person is. Kept for the person; never read as work and never judged.</summary>
    Mood,

    /// <summary>Who could help.</summary>
    Help,

    /// <summary>What was heard from a customer or the market.</summary>
    Heard,

    /// <summary>Anything else: notes, thanks, announcements.</summary>
    Other,
}
