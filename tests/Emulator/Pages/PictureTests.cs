using BenefitsFlow.Emulator.Pages;
using BenefitsFlow.Emulator.Pages.Picture;
using CsCheck;

namespace BenefitsFlow.Tests.Emulator.Pages;

/// <summary>The scale and the words of the timeline.</summary>
public class PictureTests
{
    [Fact]
    public void Moments_stand_in_their_order_whether_a_millisecond_or_a_year_lies_between() => Gen.Int[0, 10].SelectMany(digits => Gen.Long[0, (long)Math.Pow(10, digits)]).List[0, 60]
        .Sample(gaps =>
        {
            var at = HearingHub.Start;
            List<Moment> moments = [new(1, at), .. gaps.Select((gap, i) => new Moment(i + 2, at = at.AddMilliseconds(gap)))];
            var scale = new TimelineScale(moments);
            var places = scale.Moments.Select(moment => scale[moment]).ToList();
            return places.All(place => place is >= 0 and <= 100) && places.Zip(places.Skip(1)).All(pair => pair.Second - pair.First > 0.1);
        });

    [Fact]
    public void A_longer_wait_is_drawn_longer_but_a_year_leaves_room_for_a_millisecond()
    {
        var start = HearingHub.Start;
        Moment one = new(1, start), two = new(2, start.AddMilliseconds(1)), three = new(3, start.AddYears(1));
        var scale = new TimelineScale([three, one, two, one]);
        var (brief, year) = (scale[two] - scale[one], scale[three] - scale[two]);
        Assert.True(year > 3 * brief);
        Assert.InRange(brief, 10, 30);
    }

    [Theory]
    [InlineData("00:00:00", "0 ms", "0 ms")]
    [InlineData("00:00:00.0129", "12 ms", "12 ms")]
    [InlineData("00:00:01.29", "1.2 s", "1.2 s")]
    [InlineData("00:04:10.9", "4 min 10 s", "4 min")]
    [InlineData("02:05:00", "2 h 5 min", "2 h")]
    [InlineData("7.00:00:00", "7 d", "7 d")]
    [InlineData("7.23:00:00", "7 d 23 h", "8 d")]
    [InlineData("400.00:00:00", "1 y 35 d", "1 y")]
    public void A_span_is_said_in_its_two_largest_units(string span, string words, string briefly)
    {
        var time = TimeSpan.Parse(span, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal((words, briefly), (Elapsed.Show(time), Elapsed.Briefly(time)));
    }

    [Theory]
    [InlineData("{\"a\":[1,\"<é>\"]}", "{\n  \"a\": [\n    1,\n    \"<é>\"\n  ]\n}")]
    [InlineData("not json", "not json")]
    [InlineData("", "")]
    public void Json_is_laid_out_and_other_text_is_left(string stored, string shown) => Assert.Equal(shown, ValueHtml.Indented(stored));

    [Fact]
    public void A_long_value_is_folded_away_and_says_its_size()
    {
        Assert.StartsWith("<div", ValueHtml.Of("Input", "\"short\""), StringComparison.Ordinal);
        Assert.StartsWith("<details class=\"value\"><summary>Input <span class=\"quiet\">1,002 characters", ValueHtml.Of("Input", $"\"{new string('x', 1000)}\""), StringComparison.Ordinal);
        Assert.True(ValueHtml.Of("Input", new string('x', 1_000_000)).Length < 110_000);
        Assert.Equal("", ValueHtml.Of("Input", null));
    }
}
