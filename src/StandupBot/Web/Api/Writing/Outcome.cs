namespace StandupBot.Web.Api.Writing;

/// <summary>What became of a request that wanted to change something.</summary>
internal abstract record Outcome
{
    private Outcome() { }

    /// <summary>It is as was asked for: this is what was made or changed.</summary>
    public sealed record Done(string Id) : Outcome;

    /// <summary>Nothing was done.</summary>
    public sealed record Not(IResult Why) : Outcome;
}
