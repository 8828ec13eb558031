using SiteBuilder.Generator.Languages;
using Xunit;

namespace SiteBuilder.Generator.Tests;

public class LanguageDetectorTests
{
    [Theory]
    [InlineData("en", "The ferry was late, and nobody at the quay could say why it had not left.")]
    [InlineData("de", "Die Fähre kam zu spät, und niemand am Kai konnte sagen, warum sie nicht abgelegt hatte.")]
    [InlineData("fr", "Le bac est arrivé en retard et personne sur le quai ne savait pourquoi il n'était pas parti.")]
    [InlineData("es", "El barco llegó tarde y nadie en el muelle sabía por qué no había salido de la isla con los demás.")]
    [InlineData("it", "Il traghetto è arrivato in ritardo e nessuno sul molo sapeva perché non era partito con gli altri.")]
    [InlineData("pt", "O barco chegou tarde e ninguém no cais sabia por que não tinha partido com os outros da ilha, mas também não foi embora.")]
    [InlineData("nl", "De veerboot kwam te laat en niemand op de kade wist waarom hij niet met de anderen was vertrokken.")]
    [InlineData("sv", "Färjan kom för sent och ingen på kajen visste varför den inte hade gått med de andra.")]
    [InlineData("no", "Ferjen kom for sent, og ingen på kaien visste hvorfor den ikke hadde gått etter at de andre dro av sted, men noen lo.")]
    [InlineData("da", "Færgen kom for sent, og ingen på kajen vidste hvorfor den ikke var sejlet efter de andre, hvor meget man også spurgte.")]
    [InlineData("cs", "Přívoz přijel pozdě a nikdo na molu nevěděl, proč se na cestu nevydal už s ostatními, ale bylo to jako vždy.")]
    [InlineData("hi", "नाव देर से आई और घाट पर किसी को पता नहीं था कि वह बाकी के साथ क्यों नहीं गई")]
    [InlineData("ja", "渡し船は遅れて着き、桟橋にいた人は誰もその理由を知らなかった。")]
    [InlineData("zh", "渡船来晚了，码头上的人都不知道它为什么没有和其他船一起离开。")]
    [InlineData("ar", "وصلت العبارة في وقت متأخر ولم يعرف أحد من الناس على الرصيف ما الذي حدث في الطريق إلى الجزيرة")]
    [InlineData("en", "12:30")]
    [InlineData("en", "")]
    public void A_text_is_in_the_language_of_its_small_words(string tag, string text) => Assert.Equal(tag, LanguageDetector.Detect(text).Tag);
}
