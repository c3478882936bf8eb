using System.ComponentModel.DataAnnotations;

namespace StandupBot.Web.Api;

/// <summary>The API; section "Api" of the settings.</summary>
internal sealed class ApiOptions
{
    public const string Section = "Api";

    /// <summary>False: there is none, and no token is of any use.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Requests a minute that one token may make for as long as it likes, 1 to 6,000.</summary>
    [Range(1, 6000, ErrorMessage = "Api:RequestsPerMinute is out of range; use 1 to 6000.")]
    public int RequestsPerMinute { get; set; } = 120;

    /// <summary>Requests that it may make at once after a quiet time, 1 to 1,000.</summary>
    [Range(1, 1000, ErrorMessage = "Api:Burst is out of range; use 1 to 1000.")]
    public int Burst { get; set; } = 60;
}
