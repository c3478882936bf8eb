using System.Security.Cryptography;
using System.Text;
using StandupBot.Core.Standups;

namespace StandupBot.Features.Answers;

/// <summary>Names a suspected roadblock by its words: the same for as long as it is there, wherever it stands in the list.</summary>
public static class SuspectToken
{
    public static string Of(DraftRoadblock suspect) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(suspect.Text)).AsSpan(0, 6));
}
